import type { Locator, Page } from 'playwright-core';

/** More stops than any page has; a trap or an unreachable control ends here. */
const MOST_STOPS = 150;

const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);

const whereFocusIs = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at === null ? 'nowhere' : `${at.tagName.toLowerCase()} “${at.textContent.trim()}”`;
  });

/** Presses Tab until the one control has focus; says which stops it met when it never does. */
export const tabTo = async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  const page = target.page();
  await target.waitFor();
  const stops: string[] = [];
  while (!(await isFocused(target))) {
    if (stops.length >= MOST_STOPS) {
      throw new Error(`${String(target)} is not reached by ${key}. Stops: ${stops.join(' · ')}`);
    }
    await page.keyboard.press(key);
    stops.push(await whereFocusIs(page));
  }
};

export const pressOn = async (target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> => {
  await tabTo(target);
  await target.page().keyboard.press(key);
};
