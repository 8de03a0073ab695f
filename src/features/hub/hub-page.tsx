import type { Assessment } from '#domain/assessment.ts';
import { partProgress, type PartProgress } from '#domain/progress.ts';
import { MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { hub } from '#messages/en/hub.ts';
import { MOMENT_NAMES, PART_NAMES } from '#messages/en/names.ts';
import { shared } from '#messages/en/shared.ts';
import { Button } from '#ui/button.tsx';
import { PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';
import styles from './hub.module.css';

type PartId = Parameters<typeof partProgress>[1];

function statusText(progress: PartProgress): string {
  if (progress.of === 0) return hub.aside;
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
  readonly part: PartId;
  readonly name: string;
}) {
  const progress = partProgress(assessment, part);
  const { id } = assessment;
  const href =
    progress.status === 'complete' || progress.next === undefined
      ? to.check(id, part)
      : to.question(id, progress.next);
  return (
    <li className={styles.row}>
      <a href={href}>{name}</a>
      <span className={styles.status}>{statusText(progress)}</span>
      {progress.status === 'in-progress' ? (
        <a className={styles.status} href={to.check(id, part)} aria-label={`${hub.check}: ${name}`}>
          {hub.check}
        </a>
      ) : null}
    </li>
  );
}

function OutcomeRow({
  href,
  name,
  text,
  ready,
}: {
  readonly href: string;
  readonly name: string;
  readonly text: string;
  readonly ready: boolean;
}) {
  return (
    <li className={styles.row}>
      <span>{ready ? <a href={href}>{name}</a> : name}</span>
      <span className={styles.text}>{ready ? text : hub.afterFirst}</span>
    </li>
  );
}

/** The parts of one assessment with their status, in any order. */
export function HubPage({
  assessment,
  onSaveFile,
}: {
  readonly assessment: Assessment;
  readonly onSaveFile: () => void;
}) {
  const { id, business } = assessment;
  const title = business?.name?.trim() || shared.unnamedBusiness;
  const ready = MOMENTS.some((moment) => partProgress(assessment, moment).status === 'complete');
  const focus = business?.focus?.trim();
  return (
    <>
      <PageTitle title={title}>{title}</PageTitle>
      <p className={styles.note}>{focus ? hub.focus(focus) : hub.lead}</p>
      <div className={styles.groups}>
        <section className={styles.group}>
          <h2>{hub.moments}</h2>
          <p className={styles.note}>{hub.momentsTime}</p>
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
        </section>
        <section className={styles.group}>
          <h2>{hub.promises}</h2>
          <p className={styles.note}>{hub.promisesTime}</p>
          <ul className={styles.list}>
            <PartRow assessment={assessment} part="promises" name={PART_NAMES.promises} />
          </ul>
        </section>
        <section className={styles.group}>
          <h2>{hub.outcome}</h2>
          <ul className={styles.list}>
            <OutcomeRow
              href={to.results(id)}
              name={shared.results}
              text={hub.resultsText}
              ready={ready}
            />
            <OutcomeRow href={to.plan(id)} name={shared.plan} text={hub.planText} ready={ready} />
            <OutcomeRow
              href={to.chart(id)}
              name={shared.chart}
              text={hub.chartText}
              ready={ready}
            />
          </ul>
        </section>
        <section className={styles.group}>
          <h2>{hub.saveTitle}</h2>
          <p className={styles.note}>{hub.saveText}</p>
          <p>
            <Button look="quiet" onClick={onSaveFile}>
              {shared.saveFile}
            </Button>
          </p>
        </section>
      </div>
    </>
  );
}
