import type { Assessment } from '#domain/assessment.ts';
import { parseAssessmentValue, printAssessment } from '#domain/file-format.ts';
import { isRecord } from '#domain/problems.ts';
import type { Kept } from './state.ts';

/**
 * What stands in the store `assessments`. The document is the same versioned envelope as in a
 * file, so that one list of migrations serves both.
 */
export type StoredRecord = {
  readonly id: string;
  /** Goes up with every write; with `savedAt` it tells one stored state from another. */
  readonly rev: number;
  readonly savedAt: string;
  readonly fileSavedAt?: string;
  readonly document: unknown;
};

export type Stored = { readonly rev: number; readonly savedAt: Date; readonly kept: Kept };

export type ReadRecord =
  | { readonly state: 'readable'; readonly id: string; readonly stored: Stored }
  | { readonly state: 'newer-version' | 'unreadable' };

const UNREADABLE: ReadRecord = { state: 'unreadable' };

function dateOf(value: unknown): Date | undefined {
  if (typeof value !== 'string') return undefined;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

export function readRecord(value: unknown): ReadRecord {
  if (!isRecord(value)) return UNREADABLE;
  const { id, rev, document } = value;
  const savedAt = dateOf(value.savedAt);
  if (typeof id !== 'string' || id === '') return UNREADABLE;
  const parsed = parseAssessmentValue(document);
  if (!parsed.ok && parsed.problem.kind === 'newer-version') {
    return { state: 'newer-version' };
  }
  if (typeof rev !== 'number' || savedAt === undefined || !parsed.ok) return UNREADABLE;
  const assessment: Assessment = { ...parsed.assessment, id };
  const kept = { assessment, fileSavedAt: dateOf(value.fileSavedAt) };
  return { state: 'readable', id, stored: { rev, savedAt, kept } };
}

export function recordOf({ rev, savedAt, kept }: Stored): StoredRecord {
  return {
    id: kept.assessment.id,
    rev,
    savedAt: savedAt.toISOString(),
    ...(kept.fileSavedAt === undefined ? {} : { fileSavedAt: kept.fileSavedAt.toISOString() }),
    document: JSON.parse(printAssessment(kept.assessment)) as unknown,
  };
}

/** The document in any record, as it stands there. */
export const documentIn = (record: unknown): unknown =>
  isRecord(record) ? record.document : undefined;

/** The name of the business in a record that could not be opened, if that much is left of it. */
export function nameIn(record: unknown): string | undefined {
  const document = documentIn(record);
  const business = isRecord(document) ? document.business : undefined;
  const name = isRecord(business) ? business.name : undefined;
  return typeof name === 'string' && name !== '' ? name : undefined;
}
