import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, NO_BROWSER } from './support/browser.ts';
import { countTests, type Count } from './support/report.ts';

/**
 * Everything that must hold, one step after the other, each with its own output. A step that
 * fails does not hide the next ones; the last line sums up what the steps counted themselves.
 */

/** A hanging step must not hang the whole run; the slowest takes about four minutes. */
const STEP_LIMIT_MS = 8 * 60_000;

const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };

const MOST_OUTPUT_BYTES = 16 * 1024 * 1024;

const seconds = (since: number) => `${Math.round((performance.now() - since) / 1000)} s`;

const reports = mkdtempSync(join(tmpdir(), 'reports-'));

const runCommand = (command: string, args: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', timeout: STEP_LIMIT_MS });
    child.once('error', (problem) => {
      console.error(`${command} could not be started: ${problem.message}`);
      resolve(false);
    });
    child.once('exit', (code) => {
      resolve(code === 0);
    });
  });

const runScript = async (name: string): Promise<Count> =>
  (await runCommand('npm', ['run', '--silent', name])) ? PASSED : FAILED;

/** One after the other; what they say comes once all of them are done. */
const runChecks = async (names: readonly string[]): Promise<{ count: Count; said: string }> => {
  const outcomes: { passed: boolean; said: string }[] = [];
  for (const name of names) {
    const start = performance.now();
    outcomes.push(
      await new Promise((resolve) => {
        const options = { timeout: STEP_LIMIT_MS, maxBuffer: MOST_OUTPUT_BYTES };
        execFile('npm', ['run', '--silent', name], options, (problem, said, complained) => {
          const outcome = `${name}: ${problem === null ? 'ok' : 'FAILED'} (${seconds(start)})`;
          resolve({
            passed: problem === null,
            said: `${outcome}\n${said}${complained}`.trim(),
          });
        });
      }),
    );
  }
  const passed = outcomes.filter((outcome) => outcome.passed).length;
  return {
    count: { passed, failed: outcomes.length - passed },
    said: outcomes.map(({ said }) => said).join('\n'),
  };
};

const runTests = async (name: string, args: readonly string[]): Promise<Count> => {
  const report = join(reports, `${name}.json`);
  const went = await runCommand(process.execPath, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ]);
  if (!existsSync(report)) {
    console.error('The tests broke off without a report.');
    return FAILED;
  }
  const count = countTests(readFileSync(report, 'utf8'));
  return went || count.failed > 0 ? count : { ...count, failed: 1 };
};

let isBuilt = false;
const runBuild = async (): Promise<Count> => {
  const count = await runScript('build');
  isBuilt = count.failed === 0;
  return count;
};

const runJourneys = async (): Promise<Count> => {
  if (!isBuilt) {
    console.error('Not run: there is no build to try.');
    return FAILED;
  }
  const path = findBrowser();
  if (path === undefined) {
    console.error(NO_BROWSER);
    return FAILED;
  }
  process.env.CHROME_PATH = path;
  console.log(`Browser: ${path}`);
  return runTests('browser', ['--mode', 'browser']);
};

const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});

/** The checks leave a core idle, and so do the last tests: side by side they fill two. */
const runChecksAndTests = async (): Promise<Count> => {
  const [checks, tests] = await Promise.all([
    runChecks(['types', 'lint', 'unused', 'format:check']),
    runTests('unit', []),
  ]);
  console.log(checks.said);
  return add(checks.count, tests);
};

const STEPS: readonly (readonly [name: string, run: () => Promise<Count>])[] = [
  ['types, lint, unused code, format; unit and page tests', runChecksAndTests],
  ['build', runBuild],
  ['journeys in a browser', runJourneys],
];

let sum: Count = { passed: 0, failed: 0 };
const summary: string[] = [];
for (const [name, run] of STEPS) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const count = await run();
  sum = add(sum, count);
  const outcome = count.failed === 0 ? 'ok' : 'FAILED';
  summary.push(`${outcome.padEnd(6)} ${name} (${seconds(start)})`);
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
