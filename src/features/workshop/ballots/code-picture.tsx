import { qrCode } from '#sheet/qr-code.ts';
import styles from './code.module.css';

/** In terms of its own units; the picture takes the size of its place. */
const SIDE = 100;

/** A text as a code for a camera: dark on light in every theme, with the room that readers need. */
export function CodePicture({ text, label }: { readonly text: string; readonly label: string }) {
  const { side, quiet, at } = qrCode(text, SIDE, '#000000');
  const whole = side + 2 * quiet;
  const path = at(quiet, quiet)
    .rects.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`)
    .join('');
  return (
    <svg
      className={styles.code}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${whole} ${whole}`}
      shapeRendering="crispEdges"
    >
      <rect width={whole} height={whole} className={styles.light} />
      <path d={path} className={styles.dark} />
    </svg>
  );
}
