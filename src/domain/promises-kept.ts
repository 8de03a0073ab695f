import type { PromiseRow } from './promises.ts';
import type { KeptPromise, TeamChart } from './wall-chart.ts';
import { entry, type WallChartInput } from './wall-chart-input.ts';

/** How well promises in time are kept, for the wall chart. */

const ROWS = 3;

type Counted = { readonly place: number; readonly row: PromiseRow | undefined };

/** What is not counted stands behind every count. */
const NOT_COUNTED = 101;

/** The best that the count still allows, in percent. */
const atBest = ({ row }: Counted): number => row?.keptInterval?.[1] ?? NOT_COUNTED;

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
 * The promise that is most surely missed comes first (by the upper end of its interval), those
 * that nobody has counted last; equal ones as typed. What finds no row is kept beside them.
 */
export function promisesKept(input: WallChartInput): TeamChart['promisesKept'] {
  const { labels, results } = input;
  const rows = results?.promises.rows ?? [];
  const places = Array.from({ length: Math.max(ROWS, rows.length) }, (_, index) => index);
  const all = places
    .map((index): Counted => ({ place: index + 1, row: rows[index] }))
    .toSorted((one, other) => atBest(one) - atBest(other))
    .map((each) => keptPromise(each, input));
  return {
    heading: labels.promisesKept,
    openLabels: labels.keptOpen,
    rows: all.slice(0, ROWS),
    more: all.slice(ROWS),
  };
}
