import { type Role, ROLES } from '#domain/team.ts';
import { team } from '#messages/en/team.ts';
import { Choice, ChoiceGroup } from '#ui/choice.tsx';
import type { Person } from './use-team.ts';
import styles from './rounds.module.css';

const words = team.people;

/** Who counts, and in which role. */
export function PeopleList({
  people,
  onRole,
  onCounts,
}: {
  readonly people: readonly Person[];
  readonly onRole: (key: string, role: Role) => void;
  readonly onCounts: (key: string, counts: boolean) => void;
}) {
  return (
    <section className={styles.section} aria-labelledby="people">
      <h2 id="people">{words.title}</h2>
      <div className={styles.actions}>
        {people.map(({ key, name, role, counts }) => (
          <ChoiceGroup key={key} inline legend={name}>
            <Choice
              type="checkbox"
              name={`${key}.counts`}
              checked={counts}
              onChange={(event) => onCounts(key, event.target.checked)}
            >
              {words.counts}
            </Choice>
            {ROLES.map((each) => (
              <Choice
                key={each}
                name={`${key}.role`}
                value={each}
                checked={role === each}
                onChange={() => onRole(key, each)}
              >
                {words.roles[each]}
              </Choice>
            ))}
          </ChoiceGroup>
        ))}
      </div>
    </section>
  );
}
