import { describe, expect, it } from 'vitest';
import type { ReportField } from '#domain/report.ts';
import { bodyOf } from '#sheet/layout/report-style.ts';
import type { Paper } from '#sheet/paper-size.ts';
import type { Sheet, TextLine } from '#sheet/shape.ts';
import { EXAMPLE_SHEETS, sheetsOf } from './report-sheets.ts';
import { A4, EXAMPLES, pagesFor, reportFor, REPORTS } from './reports.ts';
import { COMPLETE, EMPTY } from './charts.ts';
import { extentOf, isText, overlap } from './sheets.ts';

/** reference/paper.md 5. */
const SMALLEST_PT = 6;
const ROUNDING = 0.01;

/** Laid out once for all tests. */
const REPORT_SHEETS = sheetsOf(REPORTS, true);
/** Without the answers, as the page shows them at first. */
const BARE_SHEETS = sheetsOf(EXAMPLES, false);

type Page = Sheet<ReportField>;

const textsOf = (page: Page) => page.shapes.filter((shape) => isText<ReportField>(shape));

/** The running lines come before and after everything else on a page. */
const RUNNING = { above: 2, below: 2 } as const;
const flowingOn = (page: Page, index: number): readonly TextLine<ReportField>[] =>
  textsOf(page).slice(index === 0 ? 0 : RUNNING.above, -RUNNING.below);

const isInside = (page: Page, paper: Paper, index: number) => {
  const room = bodyOf(paper, index === 0);
  const running = new Set<unknown>([
    ...(index === 0 ? [] : textsOf(page).slice(0, RUNNING.above)),
    ...textsOf(page).slice(-RUNNING.below),
  ]);
  return page.shapes
    .filter((shape) => !running.has(shape))
    .filter((shape) => {
      const { left, top, right, bottom } = extentOf(shape);
      const over = Math.max(
        room.x - left,
        room.y - top,
        right - room.x - room.width,
        bottom - room.y - room.height,
      );
      return over > ROUNDING;
    });
};

describe('on both papers, every report', () => {
  it('keeps everything but the running lines inside the margins', () => {
    const outside = REPORT_SHEETS.flatMap(({ name, paper, pages }) =>
      pages.flatMap((page, index) =>
        isInside(page, paper, index).map((shape) => [name, index + 1, shape]),
      ),
    );
    expect(outside).toEqual([]);
  });

  it('sets no two lines of text over each other', () => {
    const clashes = REPORT_SHEETS.flatMap(({ name, pages }) =>
      pages.flatMap((page) => {
        const lines = textsOf(page).map((line) => ({ line, room: extentOf(line) }));
        return lines.flatMap((one, index) =>
          lines
            .slice(index + 1)
            .filter((other) => overlap(one.room, other.room))
            .map((other) => [name, one.line.text, other.line.text]),
        );
      }),
    );
    expect(clashes).toEqual([]);
  });

  it('sets nothing too small to read', () => {
    const small = REPORT_SHEETS.flatMap(({ pages }) =>
      pages.flatMap((page) => textsOf(page).filter(({ size }) => size < SMALLEST_PT)),
    );
    expect(small).toEqual([]);
  });

  it('numbers its pages and says on each whose view it is', () => {
    for (const { name, pages } of REPORT_SHEETS) {
      pages.forEach((page, index) => {
        const foot = textsOf(page)
          .slice(-RUNNING.below)
          .map(({ text }) => text);
        expect(foot, name).toEqual([
          'What we say we do, not how customers see us.',
          `page ${index + 1} of ${pages.length}`,
        ]);
      });
    }
  });

  it('leaves no page empty and no heading alone at the end of one', () => {
    for (const { name, pages } of REPORT_SHEETS) {
      pages.forEach((page, index) => {
        const last = flowingOn(page, index).at(-1);
        expect(last, `${name}, page ${index + 1}`).toBeDefined();
        // Only a business name of many pages ends one as a title.
        expect(last?.role, `${name}, page ${index + 1}`).not.toBe('heading');
      });
    }
  });

  it('has one title, on the first page', () => {
    for (const { name, pages } of REPORT_SHEETS) {
      const titles = pages.map(
        (page) => textsOf(page).filter(({ role, starts }) => role === 'title' && starts).length,
      );
      expect(titles, name).toEqual(pages.map((_, index) => (index === 0 ? 1 : 0)));
    }
  });

  it('shortens no entry; what it names are letters that the font lacks', () => {
    const shortened = REPORT_SHEETS.flatMap(({ name, pages }) =>
      pages.flatMap(({ missing }) =>
        missing.filter(({ reason }) => reason === 'shortened').map((each) => [name, each]),
      ),
    );
    expect(shortened).toEqual([]);
  });
});

describe('a complete example', () => {
  it.each(BARE_SHEETS)('takes four to six pages: $name', ({ pages }) => {
    expect(pages.length).toBeGreaterThanOrEqual(4);
    expect(pages.length).toBeLessThanOrEqual(6);
  });

  it.each(EXAMPLE_SHEETS)('has a first page that stands alone: $name', ({ pages, report }) => {
    const [first, second] = pages.map((page, index) => flowingOn(page, index));
    const said = (first ?? []).map(({ text }) => text).join(' ');
    const promises = report.front.promises?.rows ?? [];
    expect(promises).toHaveLength(6);
    for (const text of [
      report.front.business.text,
      report.front.headline,
      ...report.front.fixFirst.lines.map((line) => line.text),
      ...report.front.key.levels.map((level) => level.name),
      ...promises.map((row) => row.said.text),
    ]) {
      expect(said).toContain(text);
    }
    expect(second?.[0]).toMatchObject({ role: 'heading', text: 'The six moments' });
  });

  it.each(EXAMPLE_SHEETS)('cuts no row and no paragraph in two: $name', ({ pages }) => {
    pages.forEach((page, index) => {
      expect(flowingOn(page, index)[0]?.starts, `page ${index + 1}`).toBe(true);
    });
  });

  it.each(EXAMPLE_SHEETS)('ends with the slip, then the answers: $name', ({ pages, report }) => {
    const headings = pages
      .flatMap((page) => textsOf(page))
      .filter(({ role }) => role === 'heading')
      .map(({ text }) => text);
    expect(headings.indexOf('Tomorrow, fifteen minutes')).toBeGreaterThan(headings.indexOf('Plan'));
    expect(headings.indexOf('All answers and notes')).toBeGreaterThan(
      headings.indexOf('Tomorrow, fifteen minutes'),
    );
    const texts = pages.flatMap((page) => textsOf(page).map(({ text }) => text));
    const slip = texts.slice(texts.lastIndexOf(report.close.slip.title));
    expect(slip.filter((text) => /^(?:[1-9]|10)$/u.test(text))).toHaveLength(10);
  });
});

it('the check of the margins notices a line that is moved out', () => {
  const [page] = pagesFor(COMPLETE, A4);
  if (page === undefined) throw new Error('a report has a page');
  const shapes = page.shapes.map((shape, index) =>
    index === 0 && isText<ReportField>(shape) ? { ...shape, x: 2 } : shape,
  );
  expect(isInside(page, A4, 0)).toEqual([]);
  expect(isInside({ ...page, shapes }, A4, 0)).toHaveLength(1);
});

it('is the same report each time', () => {
  expect(pagesFor(COMPLETE, A4)).toEqual(pagesFor(COMPLETE, A4));
});

it('an empty report says what is missing and how to add it', () => {
  const report = reportFor(EMPTY);
  expect(report.chapters.map(({ id }) => id)).toEqual(['missing']);
  expect(report.appendix).toBeUndefined();
  const text = pagesFor(EMPTY, A4)
    .flatMap((page) => textsOf(page).map((line) => line.text))
    .join(' ');
  for (const name of ['Every contact', 'Promises kept', 'Money at the back door', 'Plan']) {
    expect(text).toContain(name);
  }
  expect(text).toContain('Answer six questions for each moment');
});
