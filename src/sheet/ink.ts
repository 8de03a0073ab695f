import type { Colour } from './shape.ts';

/**
 * The colours of the paper side. White paper, near-black ink, one accent, one signal; each ink
 * used for text has at least 4.5 : 1 on the ground it is printed on (tested).
 */
export const INK = {
  paper: '#ffffff',
  ink: '#1a1a18',
  soft: '#55544e',
  hairline: '#b9b7ae',
  accent: '#0b5a5a',
  signal: '#b5340f',
} as const satisfies Record<string, Colour>;

/** How one level looks: a ramp from light to dark, a texture for grey print, the ink of its number. */
export type LevelInk = {
  readonly ground: Colour;
  readonly texture: Colour;
  readonly number: Colour;
};

export const LEVEL_INK = [
  { ground: '#ffffff', texture: '#ffffff', number: INK.ink },
  { ground: '#e4eeeb', texture: '#7a9f98', number: INK.ink },
  { ground: '#b7d3cd', texture: '#6d9c94', number: INK.ink },
  { ground: '#74aca5', texture: '#3f7d76', number: INK.ink },
  { ground: '#0b5a5a', texture: '#0b5a5a', number: INK.paper },
] as const satisfies readonly LevelInk[];
