import { describe, expect, it } from 'vitest';
import type { Entry, WallChart } from '#domain/wall-chart.ts';
import { INK } from '#sheet/ink.ts';
import { layOutWallChart } from '#sheet/layout/wall-chart.ts';
import { paperOf, type Paper } from '#sheet/paper-size.ts';
import { clean, MM_PER_PT } from '#sheet/text.ts';
import { chartOf, COMPLETE, COMPLETE_LINES, EMPTY, everywhere, faces } from './charts.ts';
import { CHARTS, extentOf, FORMATS, isText, overlap } from './sheets.ts';

const nameOf = ({ id, orientation }: Paper) => `${id} ${orientation}`;
const sheetOf = (chart: WallChart, paper: Paper) => layOutWallChart(chart, paper, faces);
const linesOf = (chart: WallChart, paper: Paper) => sheetOf(chart, paper).shapes.filter(isText);

/** Printers leave some millimetres white. */
const PRINTABLE_FROM = 8;
/** reference/paper.md 5 demands 6 pt; 7 pt is what can be read at an arm's length. */
const SMALLEST = 7;

/** Each chart on each paper, laid out once; a failure names both. */
const SHEETS = FORMATS.flatMap((paper) =>
  CHARTS.map(([name, chart]) => ({
    name: `${name} on ${nameOf(paper)}`,
    chart,
    paper,
    sheet: sheetOf(chart, paper),
  })),
);

describe('on every paper, every chart', () => {
  it('keeps every shape inside the printable part of the page', () => {
    const outside = SHEETS.flatMap(({ name, paper, sheet }) =>
      sheet.shapes
        .filter((shape) => {
          const { left, top, right, bottom } = extentOf(shape);
          const edges = [left, top, paper.widthMm - right, paper.heightMm - bottom];
          return Math.min(...edges) < PRINTABLE_FROM;
        })
        .map((shape) => [name, shape]),
    );
    expect(outside).toEqual([]);
  });

  it('sets no two lines of text over each other', () => {
    const clashes = SHEETS.flatMap(({ name, sheet }) => {
      const lines = sheet.shapes.filter(isText).map((line) => ({ line, room: extentOf(line) }));
      return lines.flatMap((one, index) =>
        lines
          .slice(index + 1)
          .filter((other) => overlap(one.room, other.room))
          .map((other) => [name, one.line.text, other.line.text]),
      );
    });
    expect(clashes).toEqual([]);
  });

  it('draws no rule through a text', () => {
    const struck = SHEETS.flatMap(({ name, sheet }) => {
      const rules = sheet.shapes
        .filter((shape) => shape.kind === 'path' && !shape.closed && shape.parts.length === 1)
        .map(extentOf);
      return sheet.shapes
        .filter(isText)
        .filter((line) => {
          const capitals = line.size * MM_PER_PT * faces[line.face].capHeight;
          const body = { ...extentOf(line), top: line.y - capitals, bottom: line.y };
          return rules.some((rule) => overlap({ ...rule, bottom: rule.top + 0.02 }, body));
        })
        .map((line) => [name, line.text]);
    });
    expect(struck).toEqual([]);
  });

  it('sets nothing too small to read', () => {
    const sizes = SHEETS.flatMap(({ sheet }) =>
      sheet.shapes.filter(isText).map(({ size }) => size),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST);
  });

  it('cuts no sentence of ours', () => {
    const ours = SHEETS.flatMap(({ name, sheet }) =>
      sheet.missing.filter(({ field }) => field === 'chart').map(({ lost }) => [name, lost]),
    );
    expect(ours).toEqual([]);
  });

  it('is the same sheet each time', () => {
    for (const { name, chart, paper, sheet } of SHEETS) {
      expect(sheetOf(chart, paper), name).toEqual(sheet);
    }
  });
});

it('the checks of a page notice a line that is moved onto another', () => {
  const [one, other] = linesOf(chartOf(COMPLETE), paperOf('a4', 'portrait'));
  if (one === undefined || other === undefined) throw new Error('a chart has two lines');
  expect(overlap(extentOf(one), extentOf(other))).toBe(false);
  expect(overlap(extentOf({ ...one, y: other.y }), extentOf(other))).toBe(true);
});

/** Everything in a chart that a person has typed. */
function entriesOf(value: unknown): readonly Entry[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('field' in value && 'text' in value && 'label' in value) {
    const { field, text, label } = value as Entry;
    return field === 'chart' ? [] : [{ field, text, label }];
  }
  return Object.values(value).flatMap(entriesOf);
}

/** Without spaces, hyphens and what is never seen: these may change where lines end. */
const ink = (text: string) => text.replaceAll(/[ \p{Dash}\p{DI}]/gu, '');

/** Whether `shown` (with "□" for what cannot be drawn) is the beginning of what was written. */
function shows(shown: string, written: string): boolean {
  let at = 0;
  for (const [index, part] of shown.split('□').entries()) {
    const found = index === 0 ? (written.startsWith(part) ? 0 : -1) : written.indexOf(part, at + 1);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}

describe('nothing a person wrote is lost without being named', () => {
  it('all of it is drawn, or marked and named', () => {
    for (const { name, chart, sheet } of SHEETS) {
      const shown = sheet.shapes.filter(isText);
      for (const { field, text, label } of entriesOf(chart)) {
        const source = ink(clean(text ?? ''));
        const lines = shown.filter((line) => line.field === field);
        // The smaller sheets do without the promise table (product.md, Wall chart).
        if (source === '' || (lines.length === 0 && field.startsWith('promise.'))) continue;
        const lost = sheet.missing.filter((each) => each.field === field);
        const cut = ink(lost.find(({ reason }) => reason === 'shortened')?.lost ?? '');
        const drawn = ink(lines.map((line) => line.text).join(''));
        const bare = drawn.startsWith(ink(label)) ? drawn.slice(ink(label).length) : drawn;
        const where = `${field} of ${name}`;
        expect(source.endsWith(cut), where).toBe(true);
        expect(bare.endsWith('…'), where).toBe(cut !== '' || source.endsWith('…'));
        const kept = source.slice(0, source.length - cut.length);
        const start = cut === '' ? bare : bare.slice(0, -1);
        expect(shows(start, kept), where).toBe(true);
        if (!start.includes('□')) expect(start, where).toBe(kept);
        if (start.includes('□'))
          expect(
            lost.map(({ reason }) => reason),
            where,
          ).toContain('glyphs');
      }
    }
  });

  it('names what was shortened and what cannot be drawn', () => {
    const name = `Bäckerei 🥐 ${'x'.repeat(10_000)}`;
    const { missing } = sheetOf(chartOf({ business: { name } }), paperOf('a3', 'landscape'));
    expect(missing.map(({ field, reason }) => [field, reason])).toEqual([
      ['business.name', 'glyphs'],
      ['business.name', 'shortened'],
    ]);
    expect(missing[0]?.lost).toBe('🥐');
    expect(missing[1]?.lost).toMatch(/^x{9000,}$/u);
  });

  it('a chart within the limits of the screen is printed whole', () => {
    const [promise, action, name] = [120, 140, 60].map((length) =>
      'We keep our word, each and every day of the year. '.repeat(3).slice(0, length).trim(),
    );
    const data = everywhere(action ?? '');
    const full = {
      ...data,
      business: { name, focus: name, customers: 1800 },
      respondent: { name, role: 'owner' },
      plan: {
        reviewOn: '2027-02-21',
        cards: Object.fromEntries(
          Object.keys(data.plan?.cards ?? {}).map((moment) => [moment, { promise }]),
        ),
        actions: data.plan?.actions?.map((each) => ({ ...each, who: 'Maximilian' })),
      },
      momentsOfTruth: COMPLETE.momentsOfTruth,
    };
    for (const paper of FORMATS) {
      expect(sheetOf(chartOf(full, COMPLETE_LINES), paper).missing, nameOf(paper)).toEqual([]);
      expect(sheetOf(chartOf(full, [], 'customers'), paper).missing, nameOf(paper)).toEqual([]);
    }
  });
});

describe('what a chart shows', () => {
  const complete = chartOf(COMPLETE, COMPLETE_LINES);

  it.each(FORMATS.map((paper) => [nameOf(paper), paper] as const))(
    'the number of moments is large on %s',
    (_, paper) => {
      const number = linesOf(complete, paper).find((line) => line.text === '76,680');
      const capitals = (number?.size ?? 0) * MM_PER_PT * faces.bold.capHeight;
      expect(capitals).toBeGreaterThanOrEqual(paper.size === 'large' ? 9 : 4.5);
    },
  );

  it('even the largest count keeps that size', () => {
    const huge = chartOf({
      business: { customers: 100_000_000 },
      momentsOfTruth: {
        interactions: [{ name: 'call', times: 1000, seconds: 5, value: 1, potential: 1 }],
      },
    });
    for (const paper of FORMATS) {
      const number = linesOf(huge, paper).find((line) => line.text === '100,000,000,000');
      const capitals = (number?.size ?? 0) * MM_PER_PT * faces.bold.capHeight;
      expect(capitals).toBeGreaterThanOrEqual(paper.size === 'large' ? 9 : 4.5);
    }
  });

  it('the grid, the promises and the weeks come with the large sheets', () => {
    for (const paper of FORMATS) {
      const texts = linesOf(complete, paper).map((line) => line.text);
      const large = ['Where we stand', 'Promises kept', 'Did we keep our promises this week?'];
      for (const text of large) expect(texts.includes(text)).toBe(paper.size === 'large');
      for (const text of ['Fix first', 'Stop', 'Do more', '0 Left to chance', '4 Known for it']) {
        expect(texts, text).toContain(text);
      }
    }
  });

  it('the signal colour marks one moment, and words say so in grey', () => {
    for (const paper of FORMATS) {
      const lines = linesOf(complete, paper);
      const signal = lines.filter((line) => line.colour === INK.signal).map((line) => line.text);
      expect(new Set(signal)).toEqual(new Set(['Handing over', 'Fix first', '1', '2', '3']));
      const marks = lines.filter((line) => line.text === 'Fix first');
      expect(marks.map((line) => line.colour).sort()).toEqual([INK.signal, INK.paper]);
    }
  });

  it('an empty chart keeps its frame and leaves lines to write on', () => {
    for (const paper of FORMATS) {
      const { shapes } = sheetOf(chartOf(EMPTY), paper);
      const texts = shapes.filter(isText).map((line) => line.text);
      for (const text of ['Our moments of truth', 'Our business', 'A rival calls', 'Next look']) {
        expect(texts).toContain(text);
      }
      const open = shapes.filter((shape) => shape.kind === 'path' && shape.stroke === INK.hairline);
      expect(open.length).toBeGreaterThan(30);
    }
  });

  it('customers read promises only', () => {
    for (const paper of FORMATS) {
      const texts = linesOf(chartOf(COMPLETE, COMPLETE_LINES, 'customers'), paper).map(
        (line) => line.text,
      );
      const all = texts.join(' ');
      expect(all).toContain('Baker Street Bakery');
      expect(all).toContain('We tell you before you find out.');
      for (const inside of ['Now and then', 'owner', 'hate to lose', 'Fix first', '76,680']) {
        expect(all).not.toContain(inside);
      }
    }
  });
});
