import { useState } from 'react';
import { decodeAnswers, type DecodedAnswers } from '#domain/answers-code.ts';
import type { AssessmentData } from '#domain/assessment.ts';
import { formatDay } from '#domain/calendar.ts';
import { formatCount } from '#domain/numbers.ts';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { MOMENTS_OF_TRUTH_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { open as words } from '#messages/en/open.ts';
import { LOCALE } from '#messages/locale.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';
import styles from './open.module.css';

type Readable = Extract<DecodedAnswers, { ok: true }>;

/** The same answers as an assessment that can be kept. */
function assessmentOf({ answers, answeredOn }: Readable): AssessmentData {
  const { momentsOfTruth, growthPositioning } = answers;
  return {
    createdAt: answeredOn,
    updatedAt: answeredOn,
    momentsOfTruth: momentsOfTruth && { answers: momentsOfTruth },
    growthPositioning: growthPositioning && { answers: growthPositioning },
  };
}

const count = (value: number) => formatCount(value, LOCALE);

function Contents({ decoded }: { readonly decoded: Readable }) {
  const { momentsOfTruth, growthPositioning } = decoded.answers;
  const parts = [
    { answers: momentsOfTruth, of: MOMENTS_OF_TRUTH_ITEMS.length, say: words.momentsOfTruth },
    { answers: growthPositioning, of: GROWTH_ITEMS.length, say: words.growthPositioning },
  ];
  return (
    <>
      <ul>
        {parts.map(({ answers, of, say }) =>
          answers === undefined ? null : (
            <li key={of}>{say(count(Object.keys(answers).length), count(of))}</li>
          ),
        )}
      </ul>
      {decoded.answeredOn === undefined ? null : (
        <p>{words.answeredOn(formatDay(decoded.answeredOn, 'long', LOCALE))}</p>
      )}
      <p>{words.without}</p>
    </>
  );
}

/** What a code holds, before anything is kept; or why it cannot be opened. */
export function OpenPage({
  code,
  onKeep,
  onDiscard,
}: {
  readonly code: string;
  /** Keeps the answers and leaves this page; false when they could not be kept. */
  readonly onKeep: (assessment: AssessmentData) => Promise<boolean>;
  readonly onDiscard: () => void;
}) {
  const [failed, setFailed] = useState(false);
  const decoded = decodeAnswers(code);
  if (!decoded.ok) {
    return (
      <div className={styles.page}>
        <PageTitle title={words.refused.title}>{words.refused.title}</PageTitle>
        <p>{words.refused[decoded.problem]}</p>
        <p>
          <ButtonLink href={to.desk()}>{words.refused.home}</ButtonLink>
        </p>
      </div>
    );
  }
  const keep = async () => setFailed(!(await onKeep(assessmentOf(decoded))));
  return (
    <div className={styles.page}>
      <PageTitle title={words.title}>{words.title}</PageTitle>
      <p>{words.lead}</p>
      <Contents decoded={decoded} />
      <div className={styles.actions}>
        <Button onClick={() => void keep()}>{words.keep}</Button>
        <Button look="quiet" onClick={onDiscard}>
          {words.discard}
        </Button>
      </div>
      <p role="status">{failed ? words.notKept : ''}</p>
    </div>
  );
}
