import styles from './results.module.css';

/** Levels 1–3 have a pattern, 0 is blank and 4 solid, as on the wall chart. */
const idOf = (level: string) => `level-texture-${level}`;

/** The patterns themselves; they stand once on the page. */
export function LevelPatterns() {
  return (
    <svg className={styles.patterns} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={idOf('1')} width="5" height="5" patternUnits="userSpaceOnUse">
          <rect x="1.5" y="1.5" width="1.75" height="1.75" className={styles.dot} />
        </pattern>
        {[
          { level: '2', pitch: 6 },
          { level: '3', pitch: 3.2 },
        ].map(({ level, pitch }) => (
          <pattern
            key={level}
            id={idOf(level)}
            width={pitch}
            height={pitch}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d={`M${pitch / 2} 0V${pitch}`} className={styles.hatch} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** A level without colour: seen on paper and with the colours of the system. */
export function LevelTexture({ level }: { readonly level: string }) {
  const fill = ['1', '2', '3'].includes(level) ? `url(#${idOf(level)})` : undefined;
  return (
    <svg className={styles.texture} data-level={level} aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" className={styles.ground} />
      {fill === undefined ? null : <rect width="100%" height="100%" fill={fill} />}
    </svg>
  );
}
