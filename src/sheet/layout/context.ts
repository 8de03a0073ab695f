import type { Faces } from '../face.ts';
import type { ChartStyle } from './style.ts';

/** What every part of a chart is drawn with. */
export type Context = { readonly style: ChartStyle; readonly faces: Faces };
