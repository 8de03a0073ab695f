import { wholePoints } from '#domain/numbers.ts';
import { workingOf, type Working, type WorkingId } from '#domain/working.ts';
import { whatIf } from '#messages/en/what-if.ts';
import { working as words } from '#messages/en/working.ts';
import { useTrying } from './trial.ts';
import styles from './working.module.css';

function scoreIn(work: Working | undefined): number | null {
  switch (work?.kind) {
    case 'scale':
      return work.scale.score;
    case 'index':
      return work.index.score;
    case 'axis':
      return work.score;
    default:
      return null;
  }
}

/** What the number was before the trial; undefined when it has not moved. */
function useBefore(id: WorkingId): string | undefined {
  const { stored, tried } = useTrying();
  if (stored === tried) return undefined;
  const [before, now] = [stored, tried].map((each) => scoreIn(workingOf(each, id)));
  if (before === now || before === undefined || before === null) return undefined;
  return String(wholePoints(before));
}

type NumberInput = {
  readonly id: WorkingId;
  /** What the number is called, for those who do not see the table around it. */
  readonly name: string;
  readonly value: string;
};

/** A number that opens its working; while something is tried, with what it was before. */
export function WorkingNumber({ id, name, value }: NumberInput) {
  const { onOpen } = useTrying();
  const before = useBefore(id);
  return (
    <>
      <button
        type="button"
        className={styles.number}
        aria-label={words.open(name, value)}
        onClick={() => onOpen(id)}
      >
        {value}
      </button>
      {before === undefined ? null : <span className={styles.was}> {whatIf.was(before)}</span>}
    </>
  );
}

/**
 * Another number of the same working. It can be tapped like the first one, but is no further stop
 * for the Tab key, which would only lead to the same panel again.
 */
export function SameWorking({ id, name, value }: NumberInput) {
  const { onOpen } = useTrying();
  return (
    <button
      type="button"
      className={styles.number}
      tabIndex={-1}
      aria-label={words.open(name, value)}
      onClick={() => onOpen(id)}
    >
      {value}
    </button>
  );
}
