import type { Assessment, Settings } from '#domain/assessment.ts';
import { setPart, type Edit } from '#domain/edits.ts';
import { askedItems, isMoment, itemsOf, questionnaireOf, type Part } from '#domain/parts.ts';
import { OF_TWENTY, reachAsPeople, reachFromPeople } from '#domain/reach.ts';
import { assess } from '#messages/en/assess.ts';
import { STAKES_NAMES } from '#messages/en/names.ts';
import { shared } from '#messages/en/shared.ts';
import { partName } from '#messages/part-name.ts';
import { BackLink, Button } from '#ui/button.tsx';
import { Choice, ChoiceGroup } from '#ui/choice.tsx';
import { SelectField } from '#ui/field.tsx';
import { PageTitle } from '#ui/page.tsx';
import { go, to } from '#ui/routes.ts';
import { AnswerRow } from './answer-row.tsx';
import { isLeftOut, LeftOut } from './left-out.tsx';
import { afterCheck } from './steps.ts';
import { usePartWords } from './use-words.ts';
import styles from './assess.module.css';

const PEOPLE = Array.from({ length: OF_TWENTY + 1 }, (_, people) => people);
const STAKES = [1, 2, 3, 4, 5] as const;
const words = assess.check;

/** What it would cost when this goes wrong; for a moment also how often it comes. */
function Guesses({
  assessment,
  part,
  onEdit,
}: {
  readonly assessment: Assessment;
  readonly part: Part;
  readonly onEdit: (edit: Edit) => void;
}) {
  const all: Readonly<Record<string, Settings | undefined>> =
    assessment[questionnaireOf(part)]?.settings ?? {};
  const settings = all[part];
  const reach = settings?.reach;
  return (
    <section className={styles.guesses} aria-labelledby="guesses">
      <h2 id="guesses">{isMoment(part) ? words.guesses : words.guess}</h2>
      <p className={styles.lead}>{isMoment(part) ? words.guessesHint : words.guessHint}</p>
      <ChoiceGroup legend={words.stakes}>
        {STAKES.map((stakes) => (
          <Choice
            key={stakes}
            name="stakes"
            value={stakes}
            checked={settings?.stakes === stakes}
            onChange={() => onEdit(setPart(part, { stakes }))}
          >
            {STAKES_NAMES[stakes]}
          </Choice>
        ))}
      </ChoiceGroup>
      {isMoment(part) ? (
        <SelectField
          label={words.reach}
          hint={reach === undefined ? words.assumed : undefined}
          value={reach === undefined ? '' : String(reachAsPeople(reach))}
          onChange={(event) =>
            onEdit(
              setPart(part, {
                reach:
                  event.target.value === ''
                    ? undefined
                    : reachFromPeople(Number(event.target.value)),
              }),
            )
          }
        >
          <option value="">{words.reachChoice}</option>
          {PEOPLE.map((people) => (
            <option key={people} value={people}>
              {words.reachOf(people)}
            </option>
          ))}
        </SelectField>
      ) : null}
    </section>
  );
}

/** All answers of a part, each with its way back; per moment the two guesses. */
export function CheckPage({
  assessment,
  part,
  onEdit,
}: {
  readonly assessment: Assessment;
  readonly part: Part;
  readonly onEdit: (edit: Edit) => void;
}) {
  const partWords = usePartWords(part);
  const { id, business } = assessment;
  const title = words.title(partName(part));
  const last = askedItems(assessment, part).at(-1);
  return (
    <>
      <BackLink href={last === undefined ? to.hub(id) : to.question(id, last)} />
      <PageTitle title={title}>{title}</PageTitle>
      <p className={styles.lead}>{words.lead}</p>
      <LeftOut assessment={assessment} part={part} className={styles.thought} />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          go(afterCheck(assessment, part));
        }}
      >
        <dl className={styles.answers}>
          {itemsOf(part).map((item) => (
            <AnswerRow
              key={item}
              assessment={assessment}
              item={item}
              itemWords={partWords.item(item, business?.kind)}
            />
          ))}
        </dl>
        {part === 'promises' || isLeftOut(assessment, part) ? null : (
          <Guesses assessment={assessment} part={part} onEdit={onEdit} />
        )}
        <div className={styles.actions}>
          <Button type="submit">{shared.continue}</Button>
        </div>
      </form>
    </>
  );
}
