import { createRoot } from 'react-dom/client';
import { MomentBars, type NamedPoints } from '#features/results/moment-bars.tsx';
import { MomentRadar } from '#features/results/moment-radar.tsx';

// The Recharts pictures of the results page with nothing around them: the least it can cost.
const rowsOf = (names: readonly string[]): readonly NamedPoints[] =>
  names.map((name, i) => ({ name, points: 70 - 5 * i, label: String(70 - 5 * i) }));
const six = rowsOf(['one', 'two', 'three', 'four', 'five', 'six']);
const five = rowsOf(['one', 'two', 'three', 'four', 'five']);

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');
createRoot(root).render(
  <>
    <MomentBars title="six" rows={six} />
    <MomentRadar title="six" rows={six} />
    <MomentBars title="five" rows={five} />
  </>,
);
