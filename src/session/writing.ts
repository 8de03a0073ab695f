import { answeredAfter } from '#domain/answering.ts';
import type { Edit } from '#domain/edits.ts';
import { FORMAT, parseAssessmentValue, VERSION } from '#domain/file-format.ts';
import {
  addWaiting,
  dropWaiting,
  enqueue,
  fail,
  forget,
  replay,
  show,
  showAsSaved,
  unstored,
  type Core,
  type Waiting,
} from './core.ts';
import type { Transaction } from './database.ts';
import { load } from './reading.ts';
import { readRecord, recordOf, type Stored } from './records.ts';
import { asideRecord } from './set-aside.ts';
import { showKept, showKeeping, showSaved, type Kept } from './state.ts';

/** From a change to the database: at once on the screen, then inside one transaction. */

/** While nothing can be written, this often another attempt is made without being asked. */
const RETRY_MS = 5000;

/** A change that could not be read back would cost the whole assessment, so it is never made. */
function checkReadable(kept: Kept) {
  const document = { format: FORMAT, version: VERSION, ...kept.assessment };
  const parsed = parseAssessmentValue(document);
  if (!parsed.ok) {
    throw new Error(`This change would make the assessment unreadable (${parsed.problem.kind}).`);
  }
}

type Written =
  | {
      readonly state: 'written';
      readonly stored: Stored;
      readonly refused: ReadonlyMap<Waiting, unknown>;
    }
  | { readonly state: 'gone' }
  | { readonly state: 'newer-version' };

/** Re-reads the record, applies the changes to it and writes it, all in the given transaction. */
async function write(
  core: Core,
  tx: Transaction<'readwrite'>,
  id: string,
  changes: readonly Waiting[],
): Promise<Written> {
  const assessments = tx.objectStore('assessments');
  const found = await assessments.get(id);
  const read = found === undefined ? undefined : readRecord(found);
  if (read?.state === 'newer-version') return { state: 'newer-version' };
  if (read?.state === 'unreadable') {
    // Damaged since it was read: what this tab knows is whole, and the damaged one is kept too.
    await tx.objectStore('set-aside').add(asideRecord(found, core.clock()));
  }
  const known = core.stored.get(id);
  const before = read?.state === 'readable' ? read.stored : read === undefined ? undefined : known;
  const { kept, refused } = replay(before?.kept, changes);
  if (kept === undefined) return { state: 'gone' };
  const stored: Stored = { rev: (before?.rev ?? 0) + 1, savedAt: core.clock(), kept };
  await assessments.put(recordOf(stored));
  return { state: 'written', stored, refused };
}

/** Writes everything that waits under one id. Afterwards the state tells how it went. */
export async function flush(core: Core, id: string): Promise<void> {
  const changes = core.waiting.get(id);
  if (changes === undefined) return;
  if (core.loaded || (await load(core))) await flushChanges(core, id, changes);
  else retryLater(core);
  for (const each of changes) each.tried();
}

async function flushChanges(core: Core, id: string, changes: readonly Waiting[]): Promise<void> {
  const outcome = await core.database.run(
    {
      mode: 'readwrite',
      stores: ['assessments', 'set-aside'],
      durability: changes.some(({ strict }) => strict === true) ? 'strict' : 'relaxed',
      onSlow: (fault) => fail(core, fault),
    },
    (tx) => write(core, tx, id, changes),
  );
  if (!outcome.ok) {
    fail(core, outcome.fault);
    retryLater(core);
    return;
  }
  const { value } = outcome;
  if (value.state === 'newer-version') fail(core, 'newer-version');
  if (value.state === 'gone') forget(core, id);
  if (value.state !== 'written') return;
  confirm(core, id, changes, value.stored);
  for (const [each, error] of value.refused) each.refused(error);
}

function confirm(core: Core, id: string, changes: readonly Waiting[], stored: Stored) {
  core.stored.set(id, stored);
  core.gone.delete(id);
  dropWaiting(core, id, changes);
  show(core, id);
  showAsSaved(core, id);
  core.channel?.announce({ id, rev: stored.rev });
  if (core.store.getState().keeping.mode === 'durable') return;
  const left = unstored(core);
  if (left.length === 0) showKeeping(core.store, { mode: 'durable' });
  for (const other of left) void enqueue(core, () => flush(core, other));
}

function retryLater(core: Core) {
  if (core.closed) return;
  core.retry ??= setTimeout(() => {
    core.retry = undefined;
    void sync(core);
  }, RETRY_MS);
}

/** Reads everything again and writes everything that waits. */
export async function sync(core: Core): Promise<void> {
  const answered = await enqueue(core, () => load(core));
  if (!answered) {
    retryLater(core);
    return;
  }
  for (const id of unstored(core)) void enqueue(core, () => flush(core, id));
}

/** Puts a change in line. The promise ends once it was tried, whether or not it could be stored. */
function change(
  core: Core,
  id: string,
  apply: Waiting['apply'],
  options: { readonly strict?: boolean } = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    addWaiting(core, id, { apply, ...options, tried: resolve, refused: reject });
    if (core.store.getState().saved.get(id)?.state !== 'failed' && !core.gone.has(id)) {
      showSaved(core.store, id, { state: 'saving' });
    }
    enqueue(core, () => flush(core, id)).catch(reject);
  });
}

/** Adds an assessment under a new id; one that is already stored under it is left alone. */
export function add(core: Core, kept: Kept, options: { readonly strict?: boolean } = {}) {
  const { id } = kept.assessment;
  checkReadable(kept);
  core.gone.delete(id);
  const orphans = core.waiting.get(id) ?? [];
  core.waiting.delete(id);
  const written = change(core, id, (current) => current ?? kept, options);
  for (const orphan of orphans) addWaiting(core, id, orphan);
  show(core, id);
  return written;
}

export async function edit(core: Core, id: string, apply: Edit): Promise<void> {
  const at = core.clock().toISOString();
  const changeKept = (current: Kept | undefined): Kept | undefined => {
    if (current === undefined) return undefined;
    const assessment = apply(current.assessment);
    if (assessment === current.assessment) return current;
    const answeredAt = answeredAfter(current.assessment, assessment, at);
    return {
      ...current,
      assessment: { ...assessment, id, updatedAt: at, ...(answeredAt && { answeredAt }) },
    };
  };
  const current = core.store.getState().assessments.get(id);
  if (current === undefined && !core.gone.has(id)) throw new Error(`No assessment ${id}`);
  const next = changeKept(current);
  if (next !== undefined && next === current) return;
  if (next !== undefined) {
    checkReadable(next);
    showKept(core.store, id, next);
  }
  await change(core, id, changeKept);
}

/** Notes that the assessment was saved as a file just now. */
export async function markFileSaved(core: Core, id: string): Promise<void> {
  const fileSavedAt = core.clock();
  const changed = change(core, id, (current) => current && { ...current, fileSavedAt });
  show(core, id);
  await changed;
}
