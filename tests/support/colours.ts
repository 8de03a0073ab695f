/** Colours as a browser tells them: `rgb(26, 26, 24)`. */

const channelsOf = (colour: string): readonly number[] => {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha !== 1) {
    throw new Error(`${colour} is no opaque colour`);
  }
  return [red, green, blue];
};

/** 0 black to 1 white (WCAG 2.2). */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours when so much light falls on both, in terms of white. */
const contrastUnder = (one: string, other: string, light: number): number => {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + light) / (dark + light);
};

/** 1 to 21 (WCAG 2.2). */
export const contrast = (one: string, other: string) => contrastUnder(one, other, 0.05);

/** On the wall of a lit room: white is seven times as bright as black, (1 + a) / a = 7. */
export const contrastInRoom = (one: string, other: string) => contrastUnder(one, other, 1 / 6);

/** No more tint than paper and ink have. */
const MOST_TINT = 12;

/** Whether it is seen alike by everybody: black, white or a grey between them. */
export const isGrey = (colour: string): boolean => {
  const channels = channelsOf(colour);
  return Math.max(...channels) - Math.min(...channels) <= MOST_TINT;
};
