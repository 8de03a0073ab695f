import type { Page } from 'playwright-core';
import { contrast, contrastInRoom, isGrey } from './colours.ts';

/** What cannot be read from the last row of a room (workshop.md 2.2, W7 to W9). */

const WALL_SIZES = [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
] as const;
/** In hundredths of the height. */
const SMALLEST_TEXT = 2.9;
/** Words need 7, figures 10; here one measure holds for both. */
const TEXT_CONTRAST = 10;
const MARK_CONTRAST = 4.5;
/** Text where the lamp in the room leaves white only seven times as bright as black. */
const CONTRAST_IN_ROOM = 4.3;

/** Too small, or not wholly on the wall, at the size that the window has. */
const sizeFaults = (screen: Page): Promise<readonly string[]> =>
  screen.evaluate((smallest) => {
    const texts = [...document.querySelectorAll('main *')].filter((element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      ),
    );
    return texts.flatMap((element) => {
      const says = element.textContent.slice(0, 30);
      const box = element.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const share = (size / window.innerHeight) * 100;
      return [
        ...(share < smallest ? [`${share.toFixed(1)} of a hundred: ${says}`] : []),
        ...(box.bottom > window.innerHeight + 1 || box.right > window.innerWidth + 1
          ? [`outside: ${says}`]
          : []),
      ];
    });
  }, SMALLEST_TEXT);

/** Texts that lie over each other, as a clock over a long question would. */
const overlaps = (screen: Page): Promise<readonly string[]> =>
  screen.evaluate(() => {
    const texts = [...document.querySelectorAll('main *')].flatMap((element) =>
      [...element.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '') return [];
        const range = document.createRange();
        range.selectNode(node);
        // A line of text is higher than its letters.
        return [...range.getClientRects()].map((line) => ({
          says: node.textContent?.slice(0, 30) ?? '',
          left: line.left,
          right: line.right,
          top: line.top + line.height / 5,
          bottom: line.bottom - line.height / 5,
        }));
      }),
    );
    return texts.flatMap((one, at) =>
      texts
        .slice(at + 1)
        .filter(
          (other) =>
            Math.min(other.right, one.right) - Math.max(other.left, one.left) > 1 &&
            Math.min(other.bottom, one.bottom) - Math.max(other.top, one.top) > 1,
        )
        .map((other) => `“${one.says}” over “${other.says}”`),
    );
  });

/** How much longer German says the same, letters of a word included. */
const GERMAN = 1.35;

/** Makes every word on the wall longer; resolves with what stood there, to put it back. */
const lengthen = (screen: Page): Promise<readonly (string | null)[]> =>
  screen.evaluate((factor) => {
    const main = document.querySelector('main') ?? document.body;
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const before: (string | null)[] = [];
    while (walker.nextNode() !== null) {
      const text = walker.currentNode.nodeValue ?? '';
      const long = text.replace(/\p{L}{4,}/gu, (word) =>
        word.padEnd(Math.round(word.length * factor), word.toLowerCase()),
      );
      before.push(long === text ? null : text);
      walker.currentNode.nodeValue = long;
    }
    return before;
  }, GERMAN);

const putBack = (screen: Page, before: readonly (string | null)[]): Promise<void> =>
  screen.evaluate((texts) => {
    const main = document.querySelector('main') ?? document.body;
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (const text of texts) {
      walker.nextNode();
      if (text !== null) walker.currentNode.nodeValue = text;
    }
  }, before);

const placeFaults = async (screen: Page) => [
  ...(await sizeFaults(screen)),
  ...(await overlaps(screen)),
];

type Painted = {
  readonly says: string;
  readonly ground: string;
  readonly text: string | undefined;
  /** Fills and lines. */
  readonly marks: readonly string[];
};

/** The colours in which each element is painted, and the one that it stands on. */
const paintedOn = (screen: Page): Promise<readonly Painted[]> =>
  screen.evaluate(() => {
    const isClear = (colour: string) => /^rgba\(.*, 0\)$/.test(colour);
    const fillOf = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return isClear(backgroundColor) ? fillOf(element.parentElement) : backgroundColor;
    };
    return [...document.querySelectorAll('main, main *')].map((element) => {
      const style = getComputedStyle(element);
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      const lines = ['Top', 'Right', 'Bottom', 'Left'].flatMap((side) => {
        const width = style.getPropertyValue(`border-${side.toLowerCase()}-width`);
        const colour = style.getPropertyValue(`border-${side.toLowerCase()}-color`);
        return width === '0px' || isClear(colour) ? [] : [colour];
      });
      const isFilled = element.matches('main *') && !isClear(style.backgroundColor);
      return {
        says: element.textContent.slice(0, 30),
        // What is filled and says nothing stands on what lies behind it.
        ground: fillOf(hasText ? element : element.parentElement),
        text: hasText ? style.color : undefined,
        marks: [...lines, ...(isFilled && !hasText ? [style.backgroundColor] : [])],
      };
    });
  });

function colourFaults({ says, ground, text, marks }: Painted): readonly string[] {
  const colours = [...marks, ...(text === undefined ? [] : [text])];
  return [
    ...(text !== undefined && contrast(text, ground) < TEXT_CONTRAST
      ? [`text at ${contrast(text, ground).toFixed(1)}: ${says}`]
      : []),
    ...(text !== undefined && contrastInRoom(text, ground) < CONTRAST_IN_ROOM
      ? [`text at ${contrastInRoom(text, ground).toFixed(1)} in a lit room: ${says}`]
      : []),
    ...marks
      .filter((mark) => contrast(mark, ground) < MARK_CONTRAST)
      .map((mark) => `mark at ${contrast(mark, ground).toFixed(1)}: ${says}`),
    // In one colour nothing can be lost on anybody who sees colours otherwise.
    ...colours.filter((colour) => !isGrey(colour)).map((colour) => `coloured ${colour}: ${says}`),
  ];
}

/** What does not fit the wall or cannot be read there, at all sizes, light and dark. */
export const faultsOnWall = async (screen: Page): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const [width, height] of WALL_SIZES) {
    await screen.setViewportSize({ width, height });
    const found = await placeFaults(screen);
    const english = await lengthen(screen);
    const longer = (await placeFaults(screen)).map((fault) => `in longer words, ${fault}`);
    await putBack(screen, english);
    faults.push(...[...found, ...longer].map((fault) => `${width} × ${height}: ${fault}`));
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await screen.emulateMedia({ colorScheme });
    const painted = await paintedOn(screen);
    faults.push(...painted.flatMap(colourFaults).map((fault) => `${colorScheme}: ${fault}`));
  }
  await screen.emulateMedia({ colorScheme: null });
  return faults;
};
