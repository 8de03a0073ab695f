import type { Assessment } from '#domain/assessment.ts';
import { formatDay } from '#domain/calendar.ts';
import { gridProgress } from '#domain/progress.ts';
import { roundDay } from '#domain/rounds.ts';
import { compare as words } from '#messages/en/compare.ts';
import { LOCALE } from '#messages/locale.ts';
import { SelectField } from '#ui/field.tsx';
import type { RoundChoice } from './round-choice.ts';
import styles from './rounds.module.css';

function roundName(round: Assessment, rounds: readonly Assessment[]): string {
  const day = roundDay(round, rounds);
  const { answered, of } = gridProgress(round);
  const said = day === undefined ? words.noDay : formatDay(day, 'long', LOCALE);
  return words.round(round.round ?? 1, said, answered, of);
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
              {roundName(round, rounds)}
            </option>
          ))}
        </SelectField>
      ))}
    </div>
  );
}
