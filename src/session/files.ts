import type { Assessment } from '#domain/assessment.ts';
import { localDay } from '#domain/calendar.ts';
import { parseAssessment, printAssessment, type ParsedAssessment } from '#domain/file-format.ts';
import { MAX_BYTES } from '#domain/json-text.ts';
import type { Problem } from '#domain/problems.ts';
import { fileStem } from '#domain/file-name.ts';
import type { Core } from './core.ts';
import { isSame } from './keep-same.ts';
import { documentIn } from './records.ts';
import { printRaw } from './print-raw.ts';
import { add, sync } from './writing.ts';

export type TextFile = { readonly name: string; readonly text: string };

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

/** An assessment as a file to save; `undefined` for an unknown id. */
export function fileFor(core: Core, id: string): TextFile | undefined {
  const assessment = core.store.getState().assessments.get(id)?.assessment;
  if (assessment === undefined) return undefined;
  const name = `${fileStem(assessment.business?.name)} ${localDay(core.clock())}.fifteen.json`;
  return { name, text: printAssessment(assessment) };
}

/** What could not be opened, exactly as it was found, as a file to save. */
export function rawSetAside(core: Core, key: string): TextFile | undefined {
  const entry = core.store.getState().setAside.find((each) => each.key === key);
  if (entry === undefined || core.raw.get(key) === undefined) return undefined;
  const raw = core.raw.get(key);
  const stem = `${fileStem(entry.name)} ${localDay(core.clock())}`;
  // A newer app can open the document itself; of a damaged record everything may matter.
  return entry.kind === 'newer-version'
    ? { name: `${stem}.fifteen.json`, text: printRaw(documentIn(raw)) }
    : { name: `${stem} set aside.json`, text: printRaw(raw) };
}
