import { setPart, type Edit } from '#domain/edits.ts';
import { isMoment, type Part } from '#domain/parts.ts';
import { OF_TWENTY, reachAsPeople, reachFromPeople } from '#domain/reach.ts';
import { settingsOf } from '#domain/working.ts';
import { LEVEL_NAMES, STAKES_NAMES } from '#messages/en/names.ts';
import { whatIf } from '#messages/en/what-if.ts';
import { working } from '#messages/en/working.ts';
import { saySetting } from '#messages/say-change.ts';
import { SelectField } from '#ui/field.tsx';
import { placeOf, useTrying } from './trial.ts';
import styles from './working.module.css';

const words = working.move;
const STAKES = [1, 2, 3, 4, 5] as const;
const TARGETS = [2, 3, 4] as const;
const PEOPLE = Array.from({ length: OF_TWENTY + 1 }, (_, people) => people);

function Guesses({ part }: { readonly part: Part }) {
  const { stored, tried, onTry } = useTrying();
  const [before, now] = [settingsOf(stored, part), settingsOf(tried, part)];
  const tryStakes = (stakes: number) =>
    onTry(
      placeOf.setting(part, 'stakes'),
      stakes === before.stakes ? undefined : setPart(part, { stakes }),
    );
  const tryReach = (people: number) =>
    onTry(
      placeOf.setting(part, 'reach'),
      people === reachAsPeople(before.reach)
        ? undefined
        : setPart(part, { reach: reachFromPeople(people) }),
    );
  return (
    <>
      <SelectField
        label={words.labels.stakes}
        hint={
          now.stakes === before.stakes ? undefined : whatIf.was(saySetting('stakes', before.stakes))
        }
        value={String(now.stakes)}
        onChange={(event) => tryStakes(Number(event.target.value))}
      >
        {STAKES.map((stakes) => (
          <option key={stakes} value={stakes}>
            {STAKES_NAMES[stakes]}
          </option>
        ))}
      </SelectField>
      {isMoment(part) ? (
        <SelectField
          label={words.labels.reach}
          hint={
            now.reach === before.reach
              ? undefined
              : whatIf.was(words.of20(reachAsPeople(before.reach)))
          }
          value={String(reachAsPeople(now.reach))}
          onChange={(event) => tryReach(Number(event.target.value))}
        >
          {PEOPLE.map((people) => (
            <option key={people} value={people}>
              {words.of20(people)}
            </option>
          ))}
        </SelectField>
      ) : null}
    </>
  );
}

/** The guesses of a part, to be moved; and how good it must be, which is an aim and saved. */
export function MovableSettings({
  part,
  onEdit,
}: {
  readonly part: Part;
  readonly onEdit: (edit: Edit) => void;
}) {
  const { stored } = useTrying();
  return (
    <div className={styles.movable}>
      <h3>{words.settings}</h3>
      <Guesses part={part} />
      <SelectField
        label={words.labels.target}
        hint={words.targetSaved}
        value={String(settingsOf(stored, part).target)}
        onChange={(event) => onEdit(setPart(part, { target: Number(event.target.value) }))}
      >
        {TARGETS.map((target) => (
          <option key={target} value={target}>
            {target} {LEVEL_NAMES[target]}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
