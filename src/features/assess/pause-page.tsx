import type { Assessment } from '#domain/assessment.ts';
import { answersOf, askedItems, isDimension, isMoment, type Part } from '#domain/parts.ts';
import { progressOf } from '#domain/progress.ts';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { assess } from '#messages/en/assess.ts';
import { shared } from '#messages/en/shared.ts';
import { partName } from '#messages/part-name.ts';
import { BackLink, Button } from '#ui/button.tsx';
import { PageTitle } from '#ui/page.tsx';
import { go, to } from '#ui/routes.ts';
import { minutesSoFar } from './sitting.ts';
import { entryOf, partAfter } from './steps.ts';
import { usePartWords } from './use-words.ts';
import styles from './assess.module.css';

const words = assess.pause;

function whatIsNext(part: Part, next: Part | undefined, openInAll: number): string {
  if (next !== undefined) return words.next(partName(next));
  if (openInAll > 0) return words.openBefore(openInAll);
  if (part === 'promises') return '';
  return isDimension(part) ? words.allFive : words.allSix;
}

/** After a part: what was covered, how long so far, go on or see what there is. No scores. */
export function PausePage({
  assessment,
  part,
}: {
  readonly assessment: Assessment;
  readonly part: Part;
}) {
  const { pause } = usePartWords(part);
  const { id } = assessment;
  const answers = answersOf(assessment);
  const counted: readonly string[] = isDimension(part) ? GROWTH_ITEMS : GRID_ITEMS;
  const open = askedItems(assessment, part).filter((item) => answers[item] === undefined);
  const { answered, of } = progressOf(answers, counted);
  const minutes = minutesSoFar();
  const next = partAfter(assessment, part);
  const title =
    open.length === 0 ? words.title(partName(part)) : words.titleOpen(partName(part), open.length);
  return (
    <>
      <BackLink href={to.check(id, part)} />
      <PageTitle title={title}>{title}</PageTitle>
      <p>{pause.covered}</p>
      <p className={styles.thought}>{pause.thought}</p>
      <p className={styles.lead}>
        {words.soFar(answered, of)} {minutes === undefined ? null : words.minutes(minutes)}{' '}
        {whatIsNext(part, next, of - answered)}
      </p>
      <form
        className={styles.actions}
        onSubmit={(event) => {
          event.preventDefault();
          go(next === undefined ? to.results(id) : to.question(id, entryOf(assessment, next)));
        }}
      >
        <Button type="submit">{shared.continue}</Button>
        {next === undefined ? null : <a href={to.results(id)}>{words.seeResults}</a>}
        {open[0] === undefined ? null : <a href={to.question(id, open[0])}>{words.toOpen}</a>}
        {next === undefined && isMoment(part) ? (
          <a href={to.question(id, entryOf(assessment, 'promises'))}>{words.keepingWord}</a>
        ) : null}
        <a href={to.hub(id)}>{words.toOverview}</a>
      </form>
    </>
  );
}
