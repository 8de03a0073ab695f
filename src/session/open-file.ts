import type { Assessment } from '#domain/assessment.ts';
import { parseAssessment, type ParsedAssessment } from '#domain/file-format.ts';
import { MAX_BYTES } from '#domain/json-text.ts';
import type { Problem } from '#domain/problems.ts';
import type { Core } from './core.ts';
import { isSame } from './keep-same.ts';
import { add, sync } from './writing.ts';

/** Files that a person opens; fetched with the first of them. */

/** A `File`, or anything that can be read like one. */
export type OpenableFile = {
  readonly name: string;
  readonly size: number;
  readonly text: () => Promise<string>;
};

export type OpenedFile =
  | {
      readonly ok: true;
      readonly id: string;
      /** `same`: was here already, unchanged · `beside`: another of this id is here; both are kept. */
      readonly kept: 'new' | 'same' | 'beside';
      readonly warnings: Extract<ParsedAssessment, { ok: true }>['warnings'];
    }
  | { readonly ok: false; readonly problem: Problem | { readonly kind: 'cannot-read' } };

/** What can stand in an address; other ids are replaced when a file is opened. */
const USABLE_ID = /^[\p{L}\p{N}._~-]{1,100}$/u;

async function read(file: OpenableFile): Promise<string | undefined> {
  try {
    return await file.text();
  } catch {
    // Deleted, moved or locked since it was chosen; told as the problem `cannot-read`.
    return undefined;
  }
}

export type ReadFile = ParsedAssessment | Extract<OpenedFile, { ok: false }>;

/**
 * Reads a file without keeping it. Files that are too large are refused before they are read
 * (reliability.md 1.6).
 */
export async function readAssessment(file: OpenableFile): Promise<ReadFile> {
  if (file.size > MAX_BYTES) return { ok: false, problem: { kind: 'too-large', at: [] } };
  const text = await read(file);
  return text === undefined
    ? { ok: false, problem: { kind: 'cannot-read' } }
    : parseAssessment(text);
}

export async function openFile(core: Core, file: OpenableFile): Promise<OpenedFile> {
  const parsed = await readAssessment(file);
  if (!parsed.ok) return parsed;
  await sync(core);
  const { warnings } = parsed;
  const { assessments } = core.store.getState();
  const wanted = USABLE_ID.test(parsed.assessment.id ?? '') ? parsed.assessment.id : undefined;
  const equal = [...assessments.values()].find(({ assessment }) =>
    isSame({ ...assessment, id: undefined }, { ...parsed.assessment, id: undefined }),
  );
  if (equal !== undefined) return { ok: true, id: equal.assessment.id, kept: 'same', warnings };
  const taken =
    wanted !== undefined && (assessments.has(wanted) || core.raw.has(`assessments/${wanted}`));
  const id = wanted === undefined || taken ? core.newId() : wanted;
  const assessment: Assessment = { ...parsed.assessment, id };
  void add(core, { assessment }, { strict: true });
  return { ok: true, id, kept: taken ? 'beside' : 'new', warnings };
}
