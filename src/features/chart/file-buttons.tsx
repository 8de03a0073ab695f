import { useState } from 'react';
import { formatCount } from '#domain/numbers.ts';
import { chart as words } from '#messages/en/chart.ts';
import { LOCALE } from '#messages/locale.ts';
import { Button } from '#ui/button.tsx';
import { downloadBlob } from '#ui/download.ts';
import {
  pdfFile,
  pngFile,
  printSheet,
  svgFile,
  type ChartFile,
  type ChartFileInput,
} from './chart-files.ts';
import styles from './chart.module.css';

type State =
  | { readonly kind: 'idle' | 'making' | 'failed' }
  | { readonly kind: 'ready'; readonly name: string; readonly coarse: number | undefined };

function said(state: State): string {
  switch (state.kind) {
    case 'making':
      return words.making;
    case 'ready':
      return state.coarse === undefined
        ? words.ready(state.name)
        : `${words.ready(state.name)} ${words.coarse(formatCount(state.coarse, LOCALE))}`;
    case 'failed':
      return words.failed;
    case 'idle':
      return '';
  }
}

/** Downloads and print; a file that could not be made is said, never passed over. */
export function FileButtons({ input }: { readonly input: ChartFileInput }) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const save = async (make: (input: ChartFileInput) => Promise<ChartFile>) => {
    setState({ kind: 'making' });
    try {
      const file = await make(input);
      downloadBlob(file.name, file.blob);
      setState({ kind: 'ready', name: file.name, coarse: file.coarse });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  return (
    <div className={styles.files}>
      <Button onClick={() => void save(pdfFile)}>{words.pdf}</Button>
      <Button look="quiet" onClick={() => void save(svgFile)}>
        {words.svg}
      </Button>
      <Button look="quiet" onClick={() => void save(pngFile)}>
        {words.png}
      </Button>
      <Button look="quiet" onClick={() => printSheet(input.sheet)}>
        {words.print}
      </Button>
      <span role="status">{said(state)}</span>
    </div>
  );
}
