import { loadAllWords, loadGrowthWords } from '#messages/load-words.ts';
import type { ReportWords } from './report-model.ts';

let words: Promise<ReportWords> | undefined;

async function load(): Promise<ReportWords> {
  const [all, growth] = await Promise.all([loadAllWords(), loadGrowthWords()]);
  return { all, growth };
}

/** The same promise on every call, as a screen that waits for it needs; a failed load is retried. */
export function loadReportWords(): Promise<ReportWords> {
  words ??= load().catch((error: unknown) => {
    words = undefined;
    throw error;
  });
  return words;
}
