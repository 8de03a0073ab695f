import { describeProblem } from '#messages/en/problems.ts';
import { team } from '#messages/en/team.ts';
import type { TeamProblem } from './use-team.ts';
import styles from './rounds.module.css';

const words = team.files;

function reason({ why }: TeamProblem): string {
  switch (why.kind) {
    case 'other-business':
    case 'other-edition':
    case 'twice':
      return words.refused[why.kind];
    default:
      return describeProblem(why).message;
  }
}

/** Files that do not count, one by one; the others are used all the same. */
export function FileProblems({ problems }: { readonly problems: readonly TeamProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div className={styles.problems}>
      <p>{words.problems}</p>
      <ul className={styles.items}>
        {problems.map((problem, index) => (
          // The same file may be refused twice, so its place is part of the key.
          <li key={`${index} ${problem.name}`}>
            <strong>{problem.name}</strong> – {reason(problem)}
          </li>
        ))}
      </ul>
    </div>
  );
}
