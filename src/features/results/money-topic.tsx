import type { Assessment } from '#domain/assessment.ts';
import { findMoneyFacts } from '#domain/find-money-facts.ts';
import type { GrowthPositioningResults } from '#domain/results.ts';
import { money } from '#messages/en/money.ts';
import { PART_NAMES } from '#messages/en/names.ts';
import { results } from '#messages/en/results.ts';
import { working } from '#messages/en/working.ts';
import { sayMoney, type SaidMoney } from '#messages/say-money.ts';
import { sayWindow } from '#messages/say-window.ts';
import { to } from '#ui/routes.ts';
import { Button } from '#ui/button.tsx';
import { WorkedLines } from '#ui/worked-lines.tsx';
import { MovableMoney } from './movable-money.tsx';
import { Topic } from './topic.tsx';
import { useTrying } from './trial.ts';
import { WorkedSentence } from './worked-sentence.tsx';
import styles from './results.module.css';

const words = results.money;

/** The first line, and whether it rests on a sample; what it waits for as long as there is none. */
const inShort = ({ lines: [first], label, faults: [fault] }: SaidMoney): string =>
  first === undefined ? (fault ?? words.open) : `${first.said} ${label}.`;

/** What leaving customers cost, each line with its formula. */
export function MoneyTopic({
  assessment,
  b,
}: {
  readonly assessment: Assessment;
  readonly b: GrowthPositioningResults | undefined;
}) {
  const { stored, onOpen } = useTrying();
  const facts = findMoneyFacts(assessment.growthPositioning?.economics, b?.economics);
  const said = sayMoney(facts, assessment.business?.currency);
  const { lines, warnings, faults, gaps } = said;
  // A field that is emptied on trial must not take itself away.
  const hasNumbers = stored.growthPositioning?.economics !== undefined;
  return (
    <Topic name={PART_NAMES.economics} said={inShort(said)}>
      {warnings.map((warning) => (
        <p key={warning} className={styles.question}>
          {warning}
        </p>
      ))}
      {lines.length === 0 ? null : (
        <WorkedLines
          lines={lines}
          working={({ id, said: line }) => (
            <p className={styles.tools}>
              <Button
                look="link"
                aria-label={working.howFor(line)}
                onClick={() => onOpen({ kind: 'money', fact: id })}
              >
                {money.working}
              </Button>{' '}
              <span className={styles.owner}>{said.label}</span>
            </p>
          )}
        />
      )}
      {faults.map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
      {gaps.length === 0 ? null : (
        <>
          <p>{money.more}</p>
          <ul className={styles.list}>
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </>
      )}
      {hasNumbers ? <MovableMoney /> : null}
      <p>
        <a href={to.numbers(assessment.id)}>{lines.length === 0 ? words.start : words.change}</a>
      </p>
    </Topic>
  );
}

/** When customers should hear from the business again. */
export function WindowTopic({ assessment }: { readonly assessment: Assessment }) {
  const { title, open, start, change } = results.window;
  const said = sayWindow(assessment.growthPositioning?.cycle);
  return (
    <Topic name={title} said={said?.said ?? open}>
      {said === undefined ? null : (
        <p>
          <WorkedSentence
            id={{ kind: 'window' }}
            text={said.lines.join(' ')}
            values={said.shownDays.map((value) => ({ name: title, value }))}
          />
        </p>
      )}
      {said?.judgement === undefined ? null : <p className={styles.said}>{said.judgement}</p>}
      <p>
        <a href={to.numbers(assessment.id)}>{said === undefined ? start : change}</a>
      </p>
    </Topic>
  );
}
