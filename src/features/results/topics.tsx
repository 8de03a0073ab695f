import { memo } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import { findClosing } from '#domain/closing.ts';
import type { Edit } from '#domain/edits.ts';
import { isWaiting } from '#domain/open-review.ts';
import type { Item } from '#domain/parts.ts';
import { scoreAssessment, type MomentsOfTruthResults } from '#domain/results.ts';
import type { ItemWords } from '#domain/words.ts';
import { LEVELS } from '#domain/questionnaire.ts';
import type { AllWords } from '#messages/load-words.ts';
import type { GridWords } from '#messages/grid-words.ts';
import { LEVEL_MEANINGS } from '#messages/en/headline.ts';
import { LEVEL_NAMES } from '#messages/en/names.ts';
import { results as words } from '#messages/en/results.ts';
import { sayBand } from '#messages/say-band.ts';
import { sayTomorrow } from '#messages/say-tomorrow.ts';
import { to } from '#ui/routes.ts';
import { Button } from '#ui/button.tsx';
import { downloadBlob } from '#ui/download.ts';
import { Tomorrow } from '#ui/tomorrow.tsx';
import { fileStem } from '#domain/file-name.ts';
import { toJsonLine } from '#domain/results-json.ts';
import { ContactsTopic } from './contacts-topic.tsx';
import { GrowthTopic } from './growth-topic.tsx';
import { PromisesKeptTopic } from './promises-kept-topic.tsx';
import { FindOutTopic } from './find-out-topic.tsx';
import { MoneyTopic, WindowTopic } from './money-topic.tsx';
import { MomentsTopic } from './moments-topic.tsx';
import { MoreToFixTopic } from './more-to-fix-topic.tsx';
import { ScaleLine } from './points-line.tsx';
import { RemarksTopic } from './remarks-topic.tsx';
import { ScaleTable } from './scale-table.tsx';
import { Topic } from './topic.tsx';
import { scoresOf } from './scores-of.ts';
import { WhatIfTopic } from './what-if-topic.tsx';
import styles from './results.module.css';

function PromisesTopic({ id, a }: { readonly id: string; readonly a: MomentsOfTruthResults }) {
  const scale = a.promisePractice;
  const { title, open, start } = words.promises;
  const work = { kind: 'part', part: 'promises' } as const;
  return (
    <Topic
      name={title}
      said={sayBand(scale) ?? (isWaiting(scale) ? words.moments.waitingAll : open)}
    >
      {scale.score === null ? (
        <p>
          <a href={to.check(id, 'promises')}>{start}</a>
        </p>
      ) : (
        <ScaleLine id={work} name={title} scale={scale} />
      )}
      <ScaleTable
        caption={words.moments.table}
        first={words.growth.part}
        rows={[{ name: title, scale, id: work }]}
      />
    </Topic>
  );
}

function LevelsTopic() {
  return (
    <Topic name={words.key} said={`${LEVEL_NAMES[0]} … ${LEVEL_NAMES[4]}`}>
      <dl className={styles.levels}>
        {LEVELS.map((level) => (
          <div key={level}>
            <dt>
              {level} {LEVEL_NAMES[level]}
            </dt>
            <dd>{LEVEL_MEANINGS[level]}</dd>
          </div>
        ))}
      </dl>
    </Topic>
  );
}

/**
 * Everything below the first screen, folded by topic. Drawn again only when what it shows has
 * changed, because its charts cost more than all the rest of the page.
 */
export const Topics = memo(function Topics({
  assessment,
  texts,
  all,
  wordsOf,
  onEdit,
}: {
  readonly assessment: Assessment;
  readonly texts: GridWords;
  readonly all: AllWords;
  readonly wordsOf: (item: Item) => ItemWords;
  readonly onEdit: (edit: Edit) => void;
}) {
  const results = scoresOf(assessment);
  const a = results.momentsOfTruth;
  if (a === undefined) throw new Error('A questionnaire that was given was not scored');
  return (
    <>
      <div className={styles.topics}>
        <WhatIfTopic wordsOf={wordsOf} onEdit={onEdit} />
        <MomentsTopic a={a} />
        <ContactsTopic assessment={assessment} contacts={a.interactions} />
        <PromisesKeptTopic assessment={assessment} a={a} />
        <PromisesTopic id={assessment.id} a={a} />
        <GrowthTopic id={assessment.id} b={results.growthPositioning} />
        <MoneyTopic assessment={assessment} b={results.growthPositioning} />
        <WindowTopic assessment={assessment} />
        <FindOutTopic assessment={assessment} items={a.findOut} texts={texts} all={all} />
        <MoreToFixTopic assessment={assessment} texts={texts} />
        <RemarksTopic assessment={assessment} a={a} />
        <LevelsTopic />
      </div>
      <p className={styles.foot}>
        <Button look="link" onClick={() => window.print()}>
          {words.print.action}
        </Button>
        <Button
          look="link"
          onClick={() =>
            downloadBlob(
              `${fileStem(assessment.business?.name)} results.json`,
              new Blob([`${toJsonLine(scoreAssessment(assessment))}\n`], {
                type: 'application/json',
              }),
            )
          }
        >
          {words.download}
        </Button>
      </p>
      <Tomorrow
        said={sayTomorrow(findClosing(assessment, results), texts)}
        slip={to.report(assessment.id)}
      />
    </>
  );
});
