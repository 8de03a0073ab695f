import { expect, test } from 'vitest';
import { countTests } from './report.ts';

/** A report of one file with the given outcomes. */
const reportOf = (outcomes: readonly string[], success = !outcomes.includes('failed')) => {
  const count = (outcome: string) => outcomes.filter((each) => each === outcome).length;
  return JSON.stringify({
    success,
    numTotalTests: outcomes.length,
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('skipped'),
    numTodoTests: count('todo'),
    testResults: [
      {
        name: 'a.test.ts',
        status: success ? 'passed' : 'failed',
        assertionResults: outcomes.map((status) => ({ status })),
      },
    ],
  });
};

test('passed and failed tests are counted', () => {
  expect(countTests(reportOf(['passed', 'passed', 'failed']))).toEqual({ passed: 2, failed: 1 });
});

test('a skipped test and a planned test count as failed', () => {
  expect(countTests(reportOf(['passed', 'skipped', 'todo']))).toEqual({ passed: 1, failed: 2 });
});

test('a run without tests counts as failed', () => {
  expect(countTests(reportOf([]))).toEqual({ passed: 0, failed: 1 });
});

test('a file that cannot be loaded counts as failed', () => {
  expect(countTests(reportOf([], false))).toEqual({ passed: 0, failed: 1 });
});

test('a run that fails outside of its tests counts as failed', () => {
  const report = reportOf(['passed']).replace('"success":true', '"success":false');
  expect(countTests(report)).toEqual({ passed: 1, failed: 1 });
});
