import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import styles from './results.module.css';

export type NamedPoints = {
  readonly name: string;
  readonly points: number;
  readonly label: string;
};

const ROW = 44;

/** Bars with their value at the end; the table beside it holds the same numbers. */
export function MomentBars({
  rows,
  title,
}: {
  readonly rows: readonly NamedPoints[];
  readonly title: string;
}) {
  return (
    <div className={styles.chart} role="img" aria-label={title}>
      <ResponsiveContainer width="100%" height={rows.length * ROW + 8}>
        <BarChart
          data={[...rows]}
          layout="vertical"
          margin={{ top: 4, right: 48, bottom: 4, left: 0 }}
          accessibilityLayer={false}
        >
          <XAxis type="number" domain={[0, 100]} hide />
          <YAxis
            type="category"
            dataKey="name"
            width={152}
            tickLine={false}
            axisLine={false}
            tick={{ fill: 'var(--ink)', fontSize: 15 }}
          />
          <Bar
            dataKey="points"
            barSize={16}
            // Without a length there would be no number either.
            minPointSize={1}
            fill="var(--level-3)"
            stroke="var(--ink)"
            background={{ fill: 'var(--paper-sunk)' }}
            isAnimationActive={false}
          >
            <LabelList dataKey="label" position="right" fill="var(--ink)" fontSize={15} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
