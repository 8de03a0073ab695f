import type { ReactNode } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import { formatDay } from '#domain/calendar.ts';
import { hasOutcome } from '#domain/has-outcome.ts';
import { answersOf, askedItems, itemsOf, type Part, PARTS } from '#domain/parts.ts';
import { firstUnanswered, partProgress, type PartProgress, progressOf } from '#domain/progress.ts';
import { DIMENSIONS } from '#domain/questionnaires/growth-positioning.ts';
import { MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { businessName, plainName } from '#messages/business-name.ts';
import { hub } from '#messages/en/hub.ts';
import { DIMENSION_NAMES, MOMENT_NAMES, PART_NAMES } from '#messages/en/names.ts';
import { rounds } from '#messages/en/rounds.ts';
import { shared } from '#messages/en/shared.ts';
import { LOCALE } from '#messages/locale.ts';
import { Button } from '#ui/button.tsx';
import { PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';
import { ListRows } from './list-rows.tsx';
import { RoundRows } from './round-rows.tsx';
import styles from './hub.module.css';

/** How far a part has come, counting only what this round asks. */
function askedProgress(assessment: Assessment, part: Part): PartProgress {
  if (assessment.earlier?.items === undefined) return partProgress(assessment, part);
  const answers = answersOf(assessment);
  const items = askedItems(assessment, part);
  return { ...progressOf(answers, items), next: firstUnanswered(answers, items) };
}

/** A part with answers of the round before is not untouched, though a review asks some again. */
function isCarriedOver(assessment: Assessment, part: Part): boolean {
  const asked = askedItems(assessment, part);
  const answers = answersOf(assessment);
  return itemsOf(part).some((item) => !asked.includes(item) && answers[item] !== undefined);
}

function statusText(assessment: Assessment, part: Part, progress: PartProgress): string {
  if (askedItems(assessment, part).length === 0) return rounds.hub.handedOn;
  if (progress.of === 0) return hub.aside;
  if (progress.status === 'not-started' && isCarriedOver(assessment, part)) {
    return rounds.hub.askedAgain(progress.of);
  }
  const status = hub.status[progress.status];
  return progress.status === 'in-progress'
    ? `${status}, ${hub.answered(progress.answered, progress.of)}`
    : status;
}

function PartRow({
  assessment,
  part,
  name,
}: {
  readonly assessment: Assessment;
  readonly part: Part;
  readonly name: string;
}) {
  const progress = askedProgress(assessment, part);
  const { id } = assessment;
  const href =
    progress.status === 'complete' || progress.next === undefined
      ? to.check(id, part)
      : to.question(id, progress.next);
  return (
    <li className={styles.row}>
      <a href={href}>{name}</a>
      <span className={styles.status}>{statusText(assessment, part, progress)}</span>
      {progress.status === 'in-progress' ? (
        <a className={styles.status} href={to.check(id, part)} aria-label={`${hub.check}: ${name}`}>
          {hub.check}
        </a>
      ) : null}
    </li>
  );
}

function Group({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}

function GrowthGroup({ assessment }: { readonly assessment: Assessment }) {
  return (
    <Group
      title={hub.growth}
      note={assessment.earlier?.items === undefined ? hub.growthTime : undefined}
    >
      <ul className={styles.list}>
        {DIMENSIONS.map((dimension) => (
          <PartRow
            key={dimension}
            assessment={assessment}
            part={dimension}
            name={DIMENSION_NAMES[dimension]}
          />
        ))}
      </ul>
    </Group>
  );
}

function Outcomes({ assessment }: { readonly assessment: Assessment }) {
  const { id } = assessment;
  const ready = hasOutcome(assessment);
  const rows = [
    { href: to.results(id), name: shared.results, text: hub.resultsText },
    { href: to.plan(id), name: shared.plan, text: hub.planText },
    { href: to.chart(id), name: shared.chart, text: hub.chartText },
    { href: to.report(id), name: shared.report, text: hub.reportText },
  ];
  return (
    <Group title={hub.outcome}>
      <ul className={styles.list}>
        {rows.map(({ href, name, text }) => (
          <li key={href} className={styles.row}>
            <span>{ready ? <a href={href}>{name}</a> : name}</span>
            <span className={styles.text}>{ready ? text : hub.afterFirst}</span>
          </li>
        ))}
      </ul>
    </Group>
  );
}

function ReviewNote({ assessment }: { readonly assessment: Assessment }) {
  const { id, earlier } = assessment;
  if (earlier?.items === undefined) return null;
  const next = PARTS.map((part) => askedProgress(assessment, part).next).find(
    (item) => item !== undefined,
  );
  const day = earlier.on === undefined ? rounds.hub.before : formatDay(earlier.on, 'long', LOCALE);
  return (
    <p className={styles.note}>
      {rounds.hub.review(earlier.items.length, day)}{' '}
      {next === undefined ? (
        <a href={to.checkReview(id)}>{rounds.hub.checkAll}</a>
      ) : (
        <a href={to.question(id, next)}>{rounds.hub.goOn}</a>
      )}
    </p>
  );
}

/** The parts of one assessment with their status, in any order. */
export function HubPage({
  assessment,
  hasOtherRounds,
  onSaveFile,
}: {
  readonly assessment: Assessment;
  /** Another round of the same business is kept in this browser. */
  readonly hasOtherRounds: boolean;
  readonly onSaveFile: () => void;
}) {
  const { id, business } = assessment;
  const title = businessName(business);
  const focus = business?.focus?.trim();
  /** It takes five minutes in all, whatever its parts took the first time. */
  const isReview = assessment.earlier?.items !== undefined;
  return (
    <>
      <PageTitle title={title}>{title}</PageTitle>
      <p className={styles.note}>{focus ? hub.focus(plainName(focus)) : hub.lead}</p>
      <ReviewNote assessment={assessment} />
      <div className={styles.groups}>
        <Group title={hub.moments} note={isReview ? undefined : hub.momentsTime}>
          <ul className={styles.list}>
            <li className={styles.row}>
              <a href={to.business(id)}>{PART_NAMES.business}</a>
              <span className={styles.status}>{hub.facts.time}</span>
            </li>
            {MOMENTS.map((moment) => (
              <PartRow
                key={moment}
                assessment={assessment}
                part={moment}
                name={MOMENT_NAMES[moment]}
              />
            ))}
          </ul>
        </Group>
        <Group title={hub.promises} note={isReview ? undefined : hub.promisesTime}>
          <ul className={styles.list}>
            <PartRow assessment={assessment} part="promises" name={PART_NAMES.promises} />
          </ul>
        </Group>
        <Group title={hub.lists} note={isReview ? rounds.hub.lists : hub.listsTime}>
          <ListRows assessment={assessment} />
        </Group>
        <GrowthGroup assessment={assessment} />
        <Outcomes assessment={assessment} />
        <Group title={rounds.hub.title}>
          <RoundRows assessment={assessment} hasOthers={hasOtherRounds} />
        </Group>
        <Group title={hub.saveTitle} note={hub.saveText}>
          <p>
            <Button look="quiet" onClick={onSaveFile}>
              {shared.saveFile}
            </Button>
          </p>
        </Group>
      </div>
    </>
  );
}
