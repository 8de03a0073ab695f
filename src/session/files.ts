import { localDay } from '#domain/calendar.ts';
import { printAssessment } from '#domain/file-format.ts';
import { fileStem } from '#domain/file-name.ts';
import type { Core } from './core.ts';
import { documentIn } from './records.ts';
import { printRaw } from './print-raw.ts';

export type TextFile = { readonly name: string; readonly text: string };

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
