import { useEffect, useState } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import { dayOf, formatDay } from '#domain/calendar.ts';
import { gridProgress, growthProgress } from '#domain/progress.ts';
import { businessName } from '#messages/business-name.ts';
import { desk } from '#messages/en/desk.ts';
import { BAND_NAMES } from '#messages/en/names.ts';
import { LOCALE } from '#messages/locale.ts';
import { shared } from '#messages/en/shared.ts';
import { Button } from '#ui/button.tsx';
import { to } from '#ui/routes.ts';
import styles from './desk.module.css';

export type ListedAssessment = {
  readonly assessment: Assessment;
  /** Where a person left it: the address of that very page. */
  readonly place: string;
};

/** Scoring is fetched only when there is something to score, so the first page stays small. */
function useIndexNames(assessment: Assessment): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void import('#domain/results.ts').then(({ scoreRound }) => {
      const { momentsOfTruth, growthPositioning } = scoreRound(assessment);
      const moments = momentsOfTruth?.index.band;
      const growth = growthPositioning?.index.band;
      if (!isCurrent) return;
      setNames([
        ...(moments ? [desk.index(BAND_NAMES[moments])] : []),
        ...(growth ? [desk.growthIndex(BAND_NAMES[growth])] : []),
      ]);
    });
    return () => {
      isCurrent = false;
    };
  }, [assessment]);
  return names;
}

function AssessmentItem({
  listed,
  onRemove,
  onSaveFile,
}: {
  readonly listed: ListedAssessment;
  readonly onRemove: (id: string) => void;
  readonly onSaveFile: (id: string) => void;
}) {
  const { assessment, place } = listed;
  const { id, business, round, updatedAt } = assessment;
  const name = businessName(business);
  const grid = gridProgress(assessment);
  const growth = growthProgress(assessment);
  const begun = [grid, growth].filter(({ answered }) => answered > 0);
  const indexNames = useIndexNames(assessment);
  const changedOn = dayOf(updatedAt);
  const isDone = begun.every(({ status }) => status === 'complete');
  const goOn = begun.length === 0 ? desk.begin : isDone ? desk.open : desk.goOn;
  const facts = [
    round === undefined || round === 1 ? undefined : desk.round(round),
    growth.answered === 0 || grid.answered > 0 ? desk.progress(grid.answered, grid.of) : undefined,
    growth.answered === 0 ? undefined : desk.growthProgress(growth.answered, growth.of),
    ...indexNames,
    changedOn === undefined ? undefined : desk.updated(formatDay(changedOn, 'long', LOCALE)),
  ];
  return (
    <li className={styles.item}>
      <div>
        <h3>{name}</h3>
        <p className={styles.facts}>{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
      </div>
      <a id={id} href={place} aria-label={`${goOn}: ${name}`}>
        {goOn}
      </a>
      <div className={styles.tools}>
        <a href={to.hub(id)}>{desk.overview}</a>
        <a href={to.next(id)}>{desk.nextRound}</a>
        {assessment.earlier === undefined ? null : <a href={to.compare(id)}>{desk.compare}</a>}
        <Button look="link" onClick={() => onSaveFile(id)}>
          {shared.saveFile}
        </Button>
        <Button look="link" onClick={() => onRemove(id)}>
          {desk.remove}
        </Button>
      </div>
    </li>
  );
}

/** All assessments in this browser, the latest first. */
export function AssessmentList({
  assessments,
  ...actions
}: {
  readonly assessments: readonly ListedAssessment[];
  readonly onRemove: (id: string) => void;
  readonly onSaveFile: (id: string) => void;
}) {
  return (
    <section>
      <h2>{desk.list}</h2>
      <ul className={styles.list}>
        {assessments.map((listed) => (
          <AssessmentItem key={listed.assessment.id} listed={listed} {...actions} />
        ))}
      </ul>
    </section>
  );
}
