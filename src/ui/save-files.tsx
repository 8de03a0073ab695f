import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { downloadBlob } from './download.ts';
import styles from './paper.module.css';

export type MadeFile = {
  readonly name: string;
  readonly blob: Blob;
  /** What else there is to say about it. */
  readonly note?: string | undefined;
};

type Words = {
  readonly making: string;
  readonly ready: (name: string) => string;
  readonly failed: string;
};

type State =
  | { readonly kind: 'idle' | 'making' | 'failed' }
  | { readonly kind: 'ready'; readonly file: MadeFile };

function said(state: State, words: Words): string {
  switch (state.kind) {
    case 'making':
      return words.making;
    case 'ready': {
      const { name, note } = state.file;
      return [words.ready(name), ...(note === undefined ? [] : [note])].join(' ');
    }
    case 'failed':
      return words.failed;
    case 'idle':
      return '';
  }
}

/** A button for each file, the first one the main one; a file that could not be made is said. */
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
  return (
    <div className={styles.files}>
      {files.map(({ label, make }, index) => (
        <Button key={label} look={index === 0 ? 'main' : 'quiet'} onClick={() => void save(make)}>
          {label}
        </Button>
      ))}
      {children}
      <span role="status">{said(state, words)}</span>
    </div>
  );
}
