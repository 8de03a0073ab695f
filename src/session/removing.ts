import { dropWaiting, enqueue, forget, replay, type Core } from './core.ts';
import type { Transaction } from './database.ts';
import { readRecord } from './records.ts';
import { asideRecord } from './set-aside.ts';
import type { Kept } from './state.ts';
import { add } from './writing.ts';

/** What an undo needs: the assessment as it was stored last, also by another tab. */
export type Removed = Kept;

type Taken = { readonly allowed: boolean; readonly kept?: Kept | undefined };

async function takeOut(core: Core, tx: Transaction<'readwrite'>, id: string): Promise<Taken> {
  const found = await tx.objectStore('assessments').get(id);
  const read = found === undefined ? undefined : readRecord(found);
  if (read?.state === 'newer-version') return { allowed: false };
  if (read?.state === 'unreadable') {
    await tx.objectStore('set-aside').add(asideRecord(found, core.clock()));
  }
  await tx.objectStore('assessments').delete(id);
  return { allowed: true, kept: read?.state === 'readable' ? read.stored.kept : undefined };
}

/**
 * Removes an assessment and returns what `restore` needs, or `undefined` when the browser refused:
 * then nothing has changed.
 */
export function remove(core: Core, id: string): Promise<Removed | undefined> {
  return enqueue(core, async () => {
    const shown = core.store.getState().assessments.get(id);
    if (shown === undefined) return undefined;
    const changes = core.waiting.get(id) ?? [];
    let kept: Kept | undefined = shown;
    if (core.stored.has(id)) {
      const outcome = await core.database.run(
        { mode: 'readwrite', stores: ['assessments', 'set-aside'], durability: 'strict' },
        (tx) => takeOut(core, tx, id),
      );
      if (!outcome.ok || !outcome.value.allowed) return undefined;
      // Another tab may have stored more than this one has heard of.
      if (outcome.value.kept !== undefined) kept = replay(outcome.value.kept, changes).kept;
    }
    dropWaiting(core, id, changes);
    for (const change of changes) change.tried();
    forget(core, id);
    core.channel?.announce({ id, rev: 0 });
    return kept;
  });
}

/** Undoes a removal. Changes that came in since then, in any tab, are applied on top. */
export function restore(core: Core, removed: Removed): Promise<void> {
  return add(core, removed, { strict: true });
}
