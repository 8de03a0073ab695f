import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { example as reseller } from '#messages/en/examples/contract.ts';
import { findFaultsLightAndDark } from '../support/accessibility.ts';
import { journey, type Visit } from '../support/journey.ts';
import { CROWDED, openResults, unfold } from '../support/results-pages.ts';

/** The pictures of the results: legible at every width, without colour, and nothing to stumble over. */

const WIDTHS = [320, 360, 768, 1280, 1920, 3840] as const;

const openUnfolded = async (visit: Visit, data: object) => {
  await openResults(visit, data);
  await unfold(visit.page);
  await visit.page.locator('.recharts-bar-rectangle').first().waitFor();
};

/** Charts follow the size of the page one frame later. */
const resize = async (page: Page, width: number) => {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)));
      }),
  );
};

/** Texts that are cut, that lie on another one, or words that are broken. */
const findCutTexts = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`page ${scrollWidth - clientWidth} px too wide`);
    const name = (text: Element) => text.textContent;
    for (const picture of document.querySelectorAll('main [role="img"]')) {
      const box = picture.getBoundingClientRect();
      const texts = [...picture.querySelectorAll('text')];
      for (const text of texts) {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const isInside =
          left >= box.left - 1 &&
          right <= box.right + 1 &&
          top >= box.top - 1 &&
          bottom <= box.bottom + 1;
        if (!isInside) found.push(`outside: ${name(text)}`);
      }
      for (const [at, one] of texts.entries()) {
        const a = one.getBoundingClientRect();
        for (const other of texts.slice(at + 1)) {
          const b = other.getBoundingClientRect();
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          // The box of a text is higher than its letters.
          if (across > 1 && down > 6) found.push(`on top: ${name(one)}, ${name(other)}`);
        }
      }
    }
    for (const head of document.querySelectorAll('section[aria-labelledby="grid"] th')) {
      const text = document.createTreeWalker(head, NodeFilter.SHOW_TEXT).nextNode();
      for (const word of (text?.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        if (text === null) continue;
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        if (range.getClientRects().length > 1) found.push(`broken: ${word[0]}`);
      }
    }
    return found;
  });

for (const [what, data] of [
  ['the example', reseller],
  ['fifty contacts and long names', CROWDED],
] as const) {
  journey(`${what}: no text of a chart is cut from 320 to 3840 px`, async ({ visit }) => {
    const { page } = visit;
    await openUnfolded(visit, data);
    const found: Record<number, readonly string[]> = {};
    for (const width of WIDTHS) {
      await resize(page, width);
      const faults = await findCutTexts(page);
      if (faults.length > 0) found[width] = faults;
    }
    expect(found).toEqual({});
  });

  journey(`${what}: all topics are accessible on a phone and on a desk`, async ({ visit }) => {
    const { page } = visit;
    await openUnfolded(visit, data);
    for (const width of [360, 1280]) {
      await resize(page, width);
      expect(await findFaultsLightAndDark(page)).toEqual([]);
    }
  });
}

journey('no chart takes the focus, and none moves', async ({ visit }) => {
  const { page } = visit;
  await openUnfolded(visit, reseller);
  const stops = await page.evaluate(() =>
    [...document.querySelectorAll<SVGElement | HTMLElement>('main [role="img"]')]
      .flatMap((picture) => [picture, ...picture.querySelectorAll<SVGElement | HTMLElement>('*')])
      .filter((part) => part.tabIndex >= 0 || part.role === 'application')
      .map((part) => part.outerHTML),
  );
  expect(stops).toEqual([]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

journey('bars and dots stand where their numbers say', async ({ visit }) => {
  const { page } = visit;
  await openUnfolded(visit, reseller);
  const measured = await page.evaluate(() => {
    const widthOf = (element: Element) => element.getBoundingClientRect().width;
    const bars = [...document.querySelectorAll('[role="img"]:has(.recharts-bar)')].flatMap(
      (chart) => {
        const grounds = [...chart.querySelectorAll('.recharts-bar-background-rectangle')];
        const labels = [...chart.querySelectorAll('.recharts-label-list text')];
        return [...chart.querySelectorAll('.recharts-bar-rectangle path')].map((bar, at) => ({
          said: Number(labels[at]?.textContent),
          drawn: (100 * widthOf(bar)) / widthOf(grounds[at] ?? bar),
        }));
      },
    );
    const promises = [...document.querySelectorAll('td [role="img"]')].map((bar) => {
      const [ground, kept] = bar.querySelectorAll('rect');
      return {
        said: Number(/(\d+)% kept$/.exec(bar.getAttribute('aria-label') ?? '')?.[1]),
        drawn: (100 * Number(kept?.getAttribute('width'))) / Number(ground?.getAttribute('width')),
      };
    });
    const map = document.querySelector('[role="img"][aria-label^="Map:"]');
    const [keep, win] = [...(map?.getAttribute('aria-label') ?? '').matchAll(/\d+/g)].map(Number);
    const field = map?.querySelector('rect');
    const dot = map?.querySelector('circle');
    const side = Number(field?.getAttribute('width'));
    const place = [
      { said: keep, drawn: (100 * Number(dot?.getAttribute('cx'))) / side },
      { said: win, drawn: 100 - (100 * Number(dot?.getAttribute('cy'))) / side },
    ];
    return [...bars, ...promises, ...place];
  });
  expect(measured.length).toBe(6 + 5 + 5 + 2);
  for (const { said, drawn } of measured) expect(Math.abs(drawn - (said ?? NaN))).toBeLessThan(0.6);
});

journey(
  'with the colours of the system levels and bars are still told apart',
  async ({ visit }) => {
    const { page } = visit;
    await openUnfolded(visit, reseller);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const seen = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('p'));
        const system = (name: string) => {
          probe.style.color = name;
          return getComputedStyle(probe).color;
        };
        const [paper, ink] = [system('Canvas'), system('CanvasText')];
        probe.remove();
        const styleOf = (element: Element) => getComputedStyle(element);
        const isDrawn = (element: Element) => {
          const { fill, stroke } = styleOf(element);
          return [fill, stroke].some((colour) => colour !== 'none' && colour !== paper);
        };
        const shapes = document.querySelectorAll(
          '[role="img"] :is(circle, .recharts-bar-rectangle path, .recharts-radar-polygon path)',
        );
        const texts = document.querySelectorAll('main [role="img"] text');
        const cells = [
          ...document.querySelectorAll('section[aria-labelledby="grid"] td[data-level]'),
        ];
        return {
          isTwoColours: paper !== ink,
          shapes: shapes.length,
          lostShapes: [...shapes].filter((shape) => !isDrawn(shape)).length,
          lostTexts: [...texts].filter((text) => styleOf(text).fill === paper).length,
          untextured: cells.filter((cell) => {
            const texture = cell.querySelector('svg');
            return (
              cell.getAttribute('data-level') !== 'open' &&
              (texture === null || styleOf(texture).display === 'none')
            );
          }).length,
          cells: cells.length,
        };
      });
      expect(seen).toMatchObject({
        isTwoColours: true,
        lostShapes: 0,
        lostTexts: 0,
        untextured: 0,
        cells: 36,
      });
      expect(seen.shapes).toBeGreaterThan(20);
    }
  },
);
