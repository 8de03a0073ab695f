import {
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart,
  ResponsiveContainer,
} from 'recharts';
import type { NamedPoints } from './moment-bars.tsx';
import styles from './results.module.css';

const HEIGHT = 360;
const LINE = 16;

/** A name of more than one word stands on two lines, its points on a third. */
function linesOf(label: string, value: string): readonly string[] {
  const words = label.split(' ');
  if (words.length === 1) return [label, value];
  const half = Math.ceil(words.length / 2);
  return [words.slice(0, half).join(' '), words.slice(half).join(' '), value];
}

type TickInput = {
  readonly x: number | string;
  readonly y: number | string;
  readonly textAnchor: 'inherit' | 'middle' | 'start' | 'end' | undefined;
  readonly payload: { readonly value: string };
};

/** The second view of the same points, for people who like to see the shape. */
export function MomentRadar({
  rows,
  title,
}: {
  readonly rows: readonly NamedPoints[];
  readonly title: string;
}) {
  const drawTick = ({ x, y, textAnchor, payload }: TickInput) => {
    const label = rows.find(({ name }) => name === payload.value)?.label ?? '';
    const lines = linesOf(payload.value, label);
    // A label over the middle grows upwards, one under it downwards.
    const isAbove = Number(y) < HEIGHT / 2;
    const top = Number(y) - (isAbove ? LINE * (lines.length - 1) : -LINE / 2);
    return (
      <text x={x} y={top} textAnchor={textAnchor} className={styles.tick}>
        {lines.map((line, at) => (
          <tspan
            key={line}
            x={x}
            dy={at === 0 ? 0 : LINE}
            fontWeight={at === lines.length - 1 ? 700 : 400}
          >
            {line}
          </tspan>
        ))}
      </text>
    );
  };
  return (
    <div className={styles.chart} role="img" aria-label={title}>
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <RadarChart data={[...rows]} outerRadius="56%" accessibilityLayer={false}>
          <PolarGrid stroke="var(--hairline)" />
          <PolarAngleAxis dataKey="name" tick={drawTick} />
          <PolarRadiusAxis domain={[0, 100]} tick={false} axisLine={false} />
          <Radar
            dataKey="points"
            stroke="var(--accent)"
            strokeWidth={2}
            fill="var(--level-2)"
            fillOpacity={0.5}
            isAnimationActive={false}
          />
        </RadarChart>
      </ResponsiveContainer>
    </div>
  );
}
