import { useState } from 'react';
import { reportPage as words } from '#messages/en/report.ts';
import { Button } from '#ui/button.tsx';
import { downloadBlob } from '#ui/download.ts';
import { type PaperFile, paperFile } from './report-files.ts';
import styles from './report.module.css';

type State =
  | { readonly kind: 'idle' | 'making' | 'failed' }
  | { readonly kind: 'ready'; readonly name: string };

function said(state: State): string {
  switch (state.kind) {
    case 'making':
      return words.making;
    case 'ready':
      return words.ready(state.name);
    case 'failed':
      return words.failed;
    case 'idle':
      return '';
  }
}

/** The report and the slip as files; one that could not be made is said, never passed over. */
export function FileButtons({
  report,
  slip,
}: {
  readonly report: PaperFile;
  readonly slip: PaperFile;
}) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const save = async (file: PaperFile) => {
    setState({ kind: 'making' });
    try {
      const { name, blob } = await paperFile(file);
      downloadBlob(name, blob);
      setState({ kind: 'ready', name });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  return (
    <div className={styles.files}>
      <Button onClick={() => void save(report)}>{words.pdf}</Button>
      <Button look="quiet" onClick={() => void save(slip)}>
        {words.slip}
      </Button>
      <span role="status">{said(state)}</span>
    </div>
  );
}
