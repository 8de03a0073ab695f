import { ENOUGH_CHECKED, type PromiseRow } from './promises.ts';
import type { KeptPromise, TeamChart } from './wall-chart.ts';
import { entry, type WallChartInput } from './wall-chart-input.ts';

/** How well promises in time are kept, for the wall chart. */

const ROWS = 3;

type Counted = { readonly place: number; readonly row: PromiseRow | undefined };

const ALL = 100;

/** The place in the order: the share kept in percent, behind it too few counts, then none at all. */
function rankOf({ place, row }: Counted, { assessment }: WallChartInput): number {
  const share = row?.keptPct ?? null;
  if (share === null) return 3 * ALL;
  const { checked = 0 } = assessment.momentsOfTruth?.promises?.[place - 1] ?? {};
  return checked < ENOUGH_CHECKED ? ALL + 1 + share : share;
}

function keptPromise({ place, row }: Counted, input: WallChartInput): KeptPromise {
  const { assessment, labels, formats } = input;
  const given = assessment.momentsOfTruth?.promises?.[place - 1];
  const name = entry(`promise.${place}`, labels.timePromise, given?.name);
  if (row === undefined || row.keptPct === null || row.keptInterval === null) {
    return { name, kept: undefined };
  }
  const [low, high] = row.keptInterval;
  return {
    name,
    kept: {
      share: row.keptPct / 100,
      low: low / 100,
      high: high / 100,
      text: labels.keptOf(
        formats.percent(row.keptPct),
        formats.count(given?.kept ?? 0),
        formats.count(given?.checked ?? 0),
      ),
    },
  };
}

/**
 * The promise that is kept least comes first; behind those counted often enough to be judged
 * (instrument.md 3.6) the others, and last what nobody has counted; equal ones as typed. What
 * finds no row is kept beside them.
 */
export function promisesKept(input: WallChartInput): TeamChart['promisesKept'] {
  const { labels, results } = input;
  const rows = results?.promises.rows ?? [];
  const places = Array.from({ length: Math.max(ROWS, rows.length) }, (_, index) => index);
  const all = places
    .map((index): Counted => ({ place: index + 1, row: rows[index] }))
    .toSorted((one, other) => rankOf(one, input) - rankOf(other, input))
    .map((each) => keptPromise(each, input));
  return {
    heading: labels.promisesKept,
    openLabels: labels.keptOpen,
    rows: all.slice(0, ROWS),
    more: all.slice(ROWS),
  };
}
