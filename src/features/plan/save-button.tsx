import { useState } from 'react';
import { plan } from '#messages/en/plan.ts';
import { Button } from '#ui/button.tsx';
import { downloadBlob } from '#ui/download.ts';
import styles from './plan.module.css';

const words = plan.files;

export type PlanFile = {
  readonly name: string;
  readonly blob: Blob;
  /** What could not be set on paper as it was written. */
  readonly lost: readonly string[];
};

type State =
  | { readonly kind: 'idle' | 'making' | 'failed' }
  | { readonly kind: 'ready'; readonly file: PlanFile };

/** Enough to recognise what is not on paper. */
const LOST_SHOWN = 60;
const excerpt = (text: string) =>
  text.length > LOST_SHOWN ? `“${text.slice(0, LOST_SHOWN)} …”` : `“${text}”`;

function said(state: State): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'making':
      return words.making;
    case 'failed':
      return words.failed;
    case 'ready': {
      const { name, lost } = state.file;
      const left = lost.length === 0 ? '' : ` ${words.left(lost.map(excerpt).join(', '))}`;
      return `${words.ready(name)}${left}`;
    }
  }
}

/** Makes a file and saves it; one that could not be made is said, never passed over. */
export function SaveButton({
  name,
  look,
  make,
}: {
  readonly name: string;
  readonly look?: 'main' | 'quiet';
  readonly make: () => Promise<PlanFile>;
}) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const save = async () => {
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
    <div className={styles.save}>
      <Button look={look} onClick={() => void save()}>
        {name}
      </Button>
      <span role="status">{said(state)}</span>
    </div>
  );
}
