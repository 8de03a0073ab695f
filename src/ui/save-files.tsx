import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { downloadBlob } from './download.ts';
import { type LostOnPaper, MissingOnPaper, type MissingWords } from './missing-on-paper.tsx';
import styles from './paper.module.css';

export type MadeFile = {
  readonly name: string;
  readonly blob: Blob;
  /** What else there is to say about it. */
  readonly note?: string | undefined;
  /** What is not in it as written, where the page has not said so already. */
  readonly missing?: readonly LostOnPaper[];
};

type Words = {
  readonly making: string;
  readonly ready: (name: string) => string;
  readonly failed: string;
  readonly missing: MissingWords;
};

type State =
  | { readonly kind: 'idle' | 'making' | 'failed' }
  | { readonly kind: 'ready'; readonly file: MadeFile };

function said(state: State, words: Words): string {
  switch (state.kind) {
    case 'making':
      return words.making;
    case 'ready': {
      const { name, note, missing = [] } = state.file;
      return [
        words.ready(name),
        ...(note === undefined ? [] : [note]),
        ...(missing.length === 0 ? [] : [words.missing.below]),
      ].join(' ');
    }
    case 'failed':
      return words.failed;
    case 'idle':
      return '';
  }
}

/**
 * A button for each file, the first one the main one. A file that could not be made is said, and
 * of one that was made what is not in it as written.
 */
export function SaveFiles({
  files,
  words,
  children,
}: {
  readonly files: readonly { readonly label: string; readonly make: () => Promise<MadeFile> }[];
  readonly words: Words;
  /** Buttons that save nothing. */
  readonly children?: ReactNode;
}) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const save = async (make: () => Promise<MadeFile>) => {
    setState({ kind: 'making' });
    try {
      const file = await make();
      downloadBlob(file.name, file.blob);
      setState({ kind: 'ready', file });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  const missing = state.kind === 'ready' ? state.file.missing : undefined;
  return (
    <>
      <div className={styles.files}>
        {files.map(({ label, make }, index) => (
          <Button key={label} look={index === 0 ? 'main' : 'quiet'} onClick={() => void save(make)}>
            {label}
          </Button>
        ))}
        {children}
        <span role="status">{said(state, words)}</span>
      </div>
      <MissingOnPaper missing={missing ?? []} words={words.missing} />
    </>
  );
}
