import { use, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Assessment } from '#domain/assessment.ts';
import type { Edit } from '#domain/edits.ts';
import { countGridAnswers } from '#domain/grid-answers.ts';
import { countHeadlineAnswers, findHeadline, fixFirstLines } from '#domain/headline.ts';
import { isHeldBack } from '#domain/open-review.ts';
import type { Moment } from '#domain/questionnaires/moments-of-truth.ts';
import type { WorkingId } from '#domain/working.ts';
import { subline } from '#messages/en/headline.ts';
import { results as words } from '#messages/en/results.ts';
import { whatIf } from '#messages/en/what-if.ts';
import { gridWords, type GridWords } from '#messages/grid-words.ts';
import { itemWords } from '#messages/item-words.ts';
import { loadGrowthWordsOnce, loadWordsOnce } from '#messages/load-words.ts';
import { sayHeadline } from '#messages/say-headline.ts';
import { ButtonLink } from '#ui/button.tsx';
import { PageTitle } from '#ui/page.tsx';
import { QuietStatus } from '#ui/quiet-status.tsx';
import { to } from '#ui/routes.ts';
import { FixFirstLines } from './fix-first-lines.tsx';
import { LevelGrid } from './level-grid.tsx';
import { PrintHead } from './print-head.tsx';
import { RunningReview } from './running-review.tsx';
import { Topics } from './topics.tsx';
import { TryingProvider } from './trial.ts';
import { TrialBar } from './trial-bar.tsx';
import { scoresOf } from './scores-of.ts';
import { useTrial } from './use-trial.ts';
import { useUnfoldForPrint } from './unfold-for-print.ts';
import { WorkingPanel } from './working-panel.tsx';
import printed from './print.module.css';
import styles from './results.module.css';

function WaysOn({ assessment: { id, earlier } }: { readonly assessment: Assessment }) {
  return (
    <div className={styles.actions}>
      <ButtonLink href={to.plan(id)}>{words.makePlan}</ButtonLink>
      <a href={to.hub(id)}>{words.goOn}</a>
      {earlier === undefined ? null : <a href={to.compare(id)}>{words.compare}</a>}
    </div>
  );
}

type ResultsInput = {
  readonly assessment: Assessment;
  readonly newId: () => string;
  readonly today: string;
  readonly onEdit: (edit: Edit) => void;
};

/** The first screen: one sentence, three lines, the grid. */
function FirstScreen({
  assessment,
  stored,
  texts,
  ...input
}: ResultsInput & {
  /** Without what is being tried. */
  readonly stored: Assessment;
  readonly texts: GridWords;
}) {
  const { momentsOfTruth } = assessment;
  const results = scoresOf(assessment);
  const lines = fixFirstLines(assessment);
  const found = findHeadline(assessment, results);
  const said = sayHeadline(found, texts);
  const isUnguessed = (moment: Moment) => momentsOfTruth?.settings?.[moment] === undefined;
  const isTooEarly =
    countGridAnswers(momentsOfTruth?.answers ?? {}).answered === 0 ||
    found.kind === 'too-early' ||
    isHeldBack(assessment, 'sale');
  return (
    <>
      <div className={styles.headline}>
        <PageTitle title={words.title}>{said}</PageTitle>
        <p className={styles.sub}>{subline(countHeadlineAnswers(assessment))}</p>
        <RunningReview assessment={stored} />
      </div>
      <div className={styles.columns}>
        <section aria-labelledby="fix-first">
          <h2 id="fix-first">{words.fixFirst}</h2>
          {lines.length === 0 ? (
            <p>{isTooEarly ? words.tooEarly : words.noFixFirst}</p>
          ) : (
            <FixFirstLines {...input} assessment={assessment} lines={lines} words={texts} />
          )}
          {lines.length > 0 && lines.every((line) => isUnguessed(line.scale)) ? (
            <p className={styles.note}>{words.assumed}</p>
          ) : null}
          <WaysOn assessment={assessment} />
        </section>
        <LevelGrid assessment={assessment} stored={stored} signal={lines[0]?.scale} />
      </div>
    </>
  );
}

/**
 * Where the business stands; any answer can be moved on trial, and everything follows. Each
 * assessment starts anew.
 */
export const ResultsPage = (input: ResultsInput) => (
  <Results key={input.assessment.id} {...input} />
);

function Results(input: ResultsInput) {
  const { assessment: stored, onEdit } = input;
  const all = use(loadWordsOnce());
  const growth = use(loadGrowthWordsOnce());
  const kind = stored.business?.kind;
  const texts = useMemo(() => gridWords(all, kind), [all, kind]);
  const wordsOf = useMemo(() => itemWords(all, growth, kind), [all, growth, kind]);
  const { trying, isResumed, kept, discard, keep } = useTrial(stored, onEdit);
  const [open, setOpen] = useState<WorkingId>();
  const close = useCallback(() => setOpen(undefined), []);
  const context = useMemo(() => ({ ...trying, onOpen: setOpen }), [trying]);
  // The first screen follows at once, what is folded below it a moment later.
  const below = useDeferredValue(context);
  const page = useRef<HTMLDivElement>(null);
  useUnfoldForPrint(page);
  return (
    <>
      <div
        ref={page}
        className={`${styles.room ?? ''} ${printed.page ?? ''}`}
        data-beside={open === undefined ? undefined : true}
      >
        <TryingProvider value={context}>
          <PrintHead assessment={stored} today={input.today} />
          {trying.changes.length === 0 ? null : (
            <TrialBar isResumed={isResumed} wordsOf={wordsOf} onDiscard={discard} onKeep={keep} />
          )}
          <QuietStatus text={kept === 0 ? '' : whatIf.kept(kept)} />
          <FirstScreen {...input} assessment={trying.tried} stored={stored} texts={texts} />
        </TryingProvider>
        <TryingProvider value={below}>
          <Topics
            assessment={below.tried}
            texts={texts}
            all={all}
            wordsOf={wordsOf}
            onEdit={onEdit}
          />
        </TryingProvider>
      </div>
      {open === undefined ? null : (
        <TryingProvider value={context}>
          <WorkingPanel id={open} wordsOf={wordsOf} onEdit={onEdit} onClose={close} />
        </TryingProvider>
      )}
    </>
  );
}
