import type { ReactNode } from 'react';
import { desk } from '#messages/en/desk.ts';
import { type Example, EXAMPLES } from '#messages/en/examples.ts';
import { shared } from '#messages/en/shared.ts';
import { Button } from '#ui/button.tsx';
import { FileButton } from '#ui/file-button.tsx';
import { PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';
import { AssessmentList, type ListedAssessment } from './assessment-list.tsx';
import styles from './desk.module.css';

const [firstExample, ...moreExamples] = EXAMPLES;

/** Other kinds of business, for whoever does not stand behind a counter. */
function MoreExamples({ onExample }: { readonly onExample: (example: Example) => void }) {
  return (
    <div role="group" aria-labelledby="more-examples" className={styles.examples}>
      <p id="more-examples">{desk.moreExamples}</p>
      {moreExamples.map((example) => (
        <p key={example.id}>
          <Button look="link" onClick={() => onExample(example)}>
            {example.name}
          </Button>{' '}
          {example.line}
        </p>
      ))}
    </div>
  );
}

function Opening({
  onStart,
  onExample,
  onOpenFile,
}: {
  readonly onStart: () => void;
  readonly onExample: (example: Example) => void;
  readonly onOpenFile: (file: File) => void;
}) {
  return (
    <div className={styles.opening}>
      <div className={styles.words}>
        <PageTitle title={desk.title}>{desk.title}</PageTitle>
        <p>{desk.lead}</p>
        <p className={styles.facts}>{desk.facts}</p>
        <div className={styles.actions}>
          <Button onClick={onStart}>{desk.start}</Button>
          <Button look="quiet" onClick={() => onExample(firstExample)}>
            {desk.example}
          </Button>
          <FileButton
            label={shared.openFile}
            hint={desk.openFileHint}
            accept=".json,application/json"
            onFile={onOpenFile}
          />
        </div>
        <MoreExamples onExample={onExample} />
        <p>
          <a href={to.workshops()}>{desk.workshop}</a>
        </p>
      </div>
      <img
        className={styles.picture}
        src="./chart.png"
        width={1240}
        height={877}
        alt={desk.pictureAlt}
        decoding="async"
      />
    </div>
  );
}

/** The first screen: begin, go on, open a file, see the example. */
export function DeskPage({
  assessments,
  message,
  setAside,
  onStart,
  onExample,
  onOpenFile,
  onRemove,
  onSaveFile,
}: {
  readonly assessments: readonly ListedAssessment[];
  /** What has just happened: opened, deleted with *Undo*, refused. */
  readonly message: ReactNode;
  /** Records that could not be read. */
  readonly setAside: ReactNode;
  readonly onStart: () => void;
  readonly onExample: (example: Example) => void;
  readonly onOpenFile: (file: File) => void;
  readonly onRemove: (id: string) => void;
  readonly onSaveFile: (id: string) => void;
}) {
  return (
    <>
      <Opening onStart={onStart} onExample={onExample} onOpenFile={onOpenFile} />
      <div role="status" aria-live="polite">
        {message}
      </div>
      {assessments.length === 0 ? null : (
        <AssessmentList assessments={assessments} onRemove={onRemove} onSaveFile={onSaveFile} />
      )}
      {setAside}
    </>
  );
}
