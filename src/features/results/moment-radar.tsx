import {
  LabelList,
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart,
  ResponsiveContainer,
} from 'recharts';
import type { NamedPoints } from './moment-bars.tsx';

/** The second view of the same points, for people who like to see the shape. */
export function MomentRadar({
  rows,
  title,
}: {
  readonly rows: readonly NamedPoints[];
  readonly title: string;
}) {
  return (
    <div role="img" aria-label={title}>
      <ResponsiveContainer width="100%" height={340}>
        <RadarChart data={[...rows]} outerRadius="68%" accessibilityLayer={false}>
          <PolarGrid stroke="var(--hairline)" />
          <PolarAngleAxis dataKey="name" tick={{ fill: 'var(--ink)', fontSize: 13 }} />
          <PolarRadiusAxis domain={[0, 100]} tick={false} axisLine={false} />
          <Radar
            dataKey="points"
            stroke="var(--accent)"
            strokeWidth={2}
            fill="var(--level-2)"
            fillOpacity={0.5}
            isAnimationActive={false}
          >
            <LabelList dataKey="label" fill="var(--ink)" fontSize={13} position="outside" />
          </Radar>
        </RadarChart>
      </ResponsiveContainer>
    </div>
  );
}
