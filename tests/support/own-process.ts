import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { launchArguments } from './browser.ts';

/**
 * A browser in a process of its own, with a profile that outlives it, so that it can be killed the
 * way a power cut kills it and opened again. What was typed is counted by the test, outside.
 */
export type OwnBrowser = {
  readonly context: BrowserContext;
  /** SIGKILL for the browser and all its helpers at once; nothing gets a chance to save. Once is enough. */
  readonly kill: () => Promise<void>;
};

export type Profile = { readonly folder: string; readonly remove: () => void };

export const makeProfile = (): Profile => {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  // Helpers of a killed browser may still be closing their files.
  const remove = () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  return { folder, remove };
};

const START_LIMIT_MS = 30_000;

/** Chromium prints the address it can be driven at on its error stream. */
const drivenAt = (child: ReturnType<typeof spawn>): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const limit = setTimeout(() => {
      reject(new Error(`The browser did not start: ${said}`));
    }, START_LIMIT_MS);
    child.once('exit', () => {
      clearTimeout(limit);
      reject(new Error(`The browser ended: ${said}`));
    });
    child.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(limit);
      resolve(address);
    });
  });

export const openOwnBrowser = async (
  executable: string,
  { folder }: Profile,
): Promise<OwnBrowser> => {
  const child = spawn(
    executable,
    [
      ...launchArguments(),
      '--headless=new',
      '--remote-debugging-port=0',
      '--lang=en-GB',
      `--user-data-dir=${folder}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser = await chromium.connectOverCDP(await drivenAt(child));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The browser has no profile open.');
  const { pid } = child;
  if (pid === undefined) throw new Error('The browser has no process.');
  const kill = () =>
    new Promise<void>((resolve) => {
      if (child.signalCode !== null || child.exitCode !== null) {
        resolve();
        return;
      }
      child.removeAllListeners('exit');
      child.once('exit', () => {
        resolve();
      });
      // The group: the browser, its renderers and its storage service.
      process.kill(-pid, 'SIGKILL');
    });
  return { context, kill };
};
