import * as z from 'zod/mini';

/** What a vitest run counted in its own JSON report. */
export type Count = { readonly passed: number; readonly failed: number };

const reportSchema = z.object({
  success: z.boolean(),
  numTotalTests: z.number(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/**
 * A skipped test counts as failed, and so do a file that could not be loaded, a run without tests
 * and a run that failed outside of its tests.
 */
export const countTests = (json: string): Count => {
  const given: unknown = JSON.parse(json);
  const report = reportSchema.parse(given);
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + brokenFiles;
  const empty = report.numTotalTests === 0;
  const failedElsewhere = failed === 0 && (empty || !report.success);
  return { passed: report.numPassedTests, failed: failedElsewhere ? 1 : failed };
};
