import type { Assessment } from '#domain/assessment.ts';
import { gridProgress } from '#domain/progress.ts';
import { compare as words } from '#messages/en/compare.ts';
import { SelectField } from '#ui/field.tsx';
import type { RoundChoice } from './round-choice.ts';
import { roundDayText, roundName } from './round-name.ts';
import styles from './rounds.module.css';

function roundLabel(round: Assessment, rounds: readonly Assessment[]): string {
  const { answered, of } = gridProgress(round);
  return words.round(roundName(round), roundDayText(round, rounds), answered, of);
}

/** Which two rounds are looked at. */
export function ChooseRounds({
  rounds,
  choice,
  onChoice,
}: {
  readonly rounds: readonly Assessment[];
  readonly choice: RoundChoice;
  readonly onChoice: (choice: RoundChoice) => void;
}) {
  return (
    <div className={styles.choose}>
      {(['then', 'now'] as const).map((end) => (
        <SelectField
          key={end}
          label={words[end]}
          value={choice[end]}
          onChange={(event) => onChoice({ ...choice, [end]: event.target.value })}
        >
          {rounds.map((round) => (
            <option key={round.id} value={round.id}>
              {roundLabel(round, rounds)}
            </option>
          ))}
        </SelectField>
      ))}
    </div>
  );
}
