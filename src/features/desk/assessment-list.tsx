import { useEffect, useState } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import { dayOf, formatDay } from '#domain/calendar.ts';
import { gridProgress } from '#domain/progress.ts';
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
function useIndexName(assessment: Assessment): string | undefined {
  const [name, setName] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    void import('#domain/results.ts').then(({ scoreAssessment }) => {
      const band = scoreAssessment(assessment).momentsOfTruth?.index.band;
      if (isCurrent) setName(band ? BAND_NAMES[band] : undefined);
    });
    return () => {
      isCurrent = false;
    };
  }, [assessment]);
  return name;
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
  const { answered, of } = gridProgress(assessment);
  const indexName = useIndexName(assessment);
  const changedOn = dayOf(updatedAt);
  const goOn = answered === 0 ? desk.begin : desk.goOn;
  const facts = [
    round === undefined || round === 1 ? undefined : desk.round(round),
    desk.progress(answered, of),
    indexName === undefined ? undefined : desk.index(indexName),
    changedOn === undefined ? undefined : desk.updated(formatDay(changedOn, 'long', LOCALE)),
  ];
  return (
    <li className={styles.item}>
      <div>
        <h3>{name}</h3>
        <p className={styles.facts}>{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
      </div>
      <a href={place} aria-label={`${goOn}: ${name}`}>
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
