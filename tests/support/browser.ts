import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Finds a Chromium, installs one where it may, and starts it the same way everywhere. */

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const ELSEWHERE = [
  '/usr/lib/chromium/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

export const NO_BROWSER =
  'No browser could be found or installed: put Chromium or Chrome on the PATH, or give its path in CHROME_PATH.';

const isRoot = () => process.getuid?.() === 0;

/** A path that exists is not enough: some systems ship a stub that only advertises a package. */
const runs = (path: string): boolean =>
  spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;

const onPath = (): readonly string[] =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));

const findInstalled = (): string | undefined =>
  [
    process.env.CHROME_PATH ?? '',
    process.env.CHROMIUM_PATH ?? '',
    ...onPath(),
    ...ELSEWHERE,
    chromium.executablePath(),
  ].find((path) => path !== '' && existsSync(path) && runs(path));

const runLoudly = (
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
) => spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

const installFromDebian = (): boolean => {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return false;
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  runLoudly('apt-get', ['update', '-q'], quietly);
  const packages = ['chromium', 'fonts-dejavu-core'];
  return runLoudly(
    'apt-get',
    ['install', '-q', '-y', '--no-install-recommends', ...packages],
    quietly,
  );
};

// Its command line is a file that the package does not export by name.
const playwright = createRequire(import.meta.url).resolve('playwright-core/package.json');

const installFromPlaywright = (): boolean =>
  runLoudly(process.execPath, [join(dirname(playwright), 'cli.js'), 'install', 'chromium']);

/** The path of a browser that starts, or nothing after every way was tried. */
export const findBrowser = (): string | undefined => {
  const found = findInstalled();
  if (found !== undefined) return found;
  for (const install of [installFromDebian, installFromPlaywright]) {
    const installed = install() ? findInstalled() : undefined;
    if (installed !== undefined) return installed;
  }
  return undefined;
};

/** For tests, which install nothing on their own. */
export const browserPath = (): string => {
  const path = findInstalled();
  if (path === undefined) throw new Error(NO_BROWSER);
  return path;
};

/** Quiet: a browser that calls home would be seen as the app calling home. */
export const launchArguments = (): readonly string[] => [
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium refuses to start as root with its sandbox on.
  ...(isRoot() ? ['--no-sandbox'] : []),
];

export const launchBrowser = (
  executablePath: string,
  extra: readonly string[] = [],
): Promise<Browser> =>
  chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: !isRoot(),
    args: [...launchArguments(), ...extra],
  });
