import { describe, expect, it } from 'vitest';
import type { Assessment } from '#domain/assessment.ts';
import { MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { planPaper } from '#features/plan/plan-paper.ts';
import { CALL_CARDS } from '#messages/en/call-cards.ts';
import { plan as words } from '#messages/en/plan.ts';
import { layOutCallCards } from '#sheet/layout/call-cards.ts';
import { layOutContactCards } from '#sheet/layout/contact-cards.ts';
import { layOutPlan } from '#sheet/layout/plan.ts';
import { type Paper, paperOf } from '#sheet/paper-size.ts';
import { toPdf } from '#sheet/pdf.ts';
import type { Sheet } from '#sheet/shape.ts';
import { clean } from '#sheet/text.ts';
import { readPdf } from '../support/pdf.ts';
import { faces } from './charts.ts';
import { extentOf, isText, overlap } from './sheets.ts';
import { EXTREME, WRITTEN } from './texts.ts';

const TODAY = '2026-11-23';
const LONG = 'Werkstattbesprechung und noch ein Wort '.repeat(260).trim();

const everywhere = (text: string, rows = 3): Assessment => ({
  id: 'a',
  business: { name: text },
  plan: {
    actions: Array.from({ length: rows }, (_, index) => ({
      id: String(index),
      text: `${index + 1} ${text}`,
      item: 'sale.plan',
      who: text,
      due: index === 1 ? text : '2026-12-01',
      sign: text,
      done: index === 0,
    })),
    cards: Object.fromEntries(MOMENTS.map((moment) => [moment, { promise: text }])),
    contacts: [{ id: 'a', who: text, reason: text, month: 12, unique: true }, { id: 'b' }],
  },
});

const A4 = paperOf('a4', 'portrait');
const LETTER = paperOf('letter', 'portrait');

const contactSheets = ({ plan }: Assessment, paper = A4): readonly Sheet[] =>
  layOutContactCards(
    (plan?.contacts ?? []).map(({ who = '', reason = '' }) => ({
      month: 'September',
      who,
      reason,
      marks: Object.values(words.planner.marks).map((label) => ({ label, ticked: true })),
    })),
    { ...words.planner, marks: Object.values(words.planner.marks) },
    paper,
    faces,
  );

const planSheets = (assessment: Assessment, paper = A4) =>
  layOutPlan(planPaper(assessment, TODAY), paper, faces);
const callSheetsOn = (paper: Paper) => layOutCallCards(CALL_CARDS, words.calls, paper, faces);
const callSheets = callSheetsOn(A4);

const TEXTS: Readonly<Record<string, string>> = {
  short: 'Call',
  ...WRITTEN,
  ...EXTREME,
  'ten thousand letters': LONG,
};
const PLANS: readonly (readonly [name: string, assessment: Assessment])[] = [
  ['nothing', { id: 'a' }],
  ['forty actions', everywhere('Call the last five who left and ask them why', 40)],
  ...Object.entries(TEXTS).map(([name, text]) => [name, everywhere(text)] as const),
];
const SHEETS = [A4, LETTER].flatMap(
  (paper): readonly (readonly [name: string, sheets: readonly Sheet[], paper: Paper])[] => [
    [`call cards on ${paper.id}`, callSheetsOn(paper), paper],
    ...PLANS.map(
      ([name, plan]) =>
        [`a plan of ${name} on ${paper.id}`, planSheets(plan, paper), paper] as const,
    ),
    ...PLANS.map(
      ([name, plan]) =>
        [`contact cards of ${name} on ${paper.id}`, contactSheets(plan, paper), paper] as const,
    ),
  ],
);

/** Printers leave some millimetres white. */
const PRINTABLE_FROM = 6;

describe.each(SHEETS)('%s', (_, sheets, paper) => {
  it('keeps every text and box inside the printable part of the paper', () => {
    for (const { shapes, widthMm, heightMm } of sheets) {
      expect([widthMm, heightMm]).toEqual([paper.widthMm, paper.heightMm]);
      for (const shape of shapes) {
        if (shape.kind === 'path' && shape.dash !== undefined) continue;
        const { left, top, right, bottom } = extentOf(shape);
        const edges = [left, top, widthMm - right, heightMm - bottom];
        expect(Math.min(...edges)).toBeGreaterThanOrEqual(PRINTABLE_FROM);
      }
    }
  });

  it('sets no two texts over each other, and none across a cut', () => {
    for (const { shapes } of sheets) {
      const rooms = shapes
        .filter(isText)
        .map(extentOf)
        .toSorted((a, b) => a.top - b.top);
      rooms.forEach((one, index) => {
        for (const other of rooms.slice(index + 1)) {
          if (other.top >= one.bottom) break;
          expect(overlap(one, other)).toBe(false);
        }
      });
      const cuts = shapes.flatMap((shape) =>
        shape.kind === 'path' && shape.dash !== undefined ? shape.parts : [],
      );
      for (const [from, to] of cuts) {
        const [[x, y] = [0, 0], [endX, endY] = [0, 0]] = [from, to];
        const cut = { left: x - 2, top: y - 2, right: endX + 2, bottom: endY + 2 };
        expect(rooms.some((room) => overlap(room, cut))).toBe(false);
      }
    }
  });
});

const textOf = (sheets: readonly Sheet[]) =>
  sheets
    .flatMap(({ shapes }) => shapes.filter(isText))
    .map(({ text, spaceAfter }) => `${text}${spaceAfter ? ' ' : ''}`)
    .join('|');

describe('the printed plan', () => {
  it('holds every word of a text of ten thousand letters, over as many pages as it takes', () => {
    const sheets = planSheets(everywhere(LONG));
    expect(sheets.length).toBeGreaterThan(5);
    const count = textOf(sheets).split('noch').length - 1;
    // Three actions with three texts and one date, six promises, who and reason of one contact.
    const texts = 3 * 3 + 1 + 6 + 2;
    expect(count).toBeGreaterThanOrEqual(texts * 260);
  });

  it('names what the font cannot draw, and a business name that is too long', () => {
    const lostOf = (text: string) =>
      planSheets(everywhere(text)).flatMap(({ missing }) => missing.map(({ reason }) => reason));
    expect(lostOf('Call')).toEqual([]);
    expect(new Set(lostOf('東京のパン屋'))).toEqual(new Set(['glyphs']));
    expect(lostOf(LONG)).toEqual(['shortened']);
  });

  it('repeats the heads on each page and numbers the pages', () => {
    const sheets = planSheets(everywhere('Call the last five who left and ask them why', 40));
    sheets.forEach((sheet, index) => {
      expect(textOf([sheet])).toContain(words.paper.page(index + 1, sheets.length));
    });
    expect(textOf(sheets.slice(1, 2))).toContain(words.actions.sign);
  });

  it('ticks what is done and leaves lines for what is open', () => {
    const texts = textOf(planSheets({ id: 'a', plan: { actions: [{ id: 'b', text: 'bake' }] } }));
    expect(texts).toContain('bake');
    const blank = planSheets({ id: 'a' });
    const boxes = blank.flatMap(({ shapes }) => shapes.filter(({ kind }) => kind === 'rect'));
    expect(boxes).toHaveLength(6);
  });
});

describe('the cards for the pocket', () => {
  it('say all three calls in full on one sheet', () => {
    expect(callSheets).toHaveLength(1);
    expect(callSheets[0]?.missing).toEqual([]);
    const text = textOf(callSheets);
    for (const { title, before, after } of CALL_CARDS) {
      for (const said of [title, ...before, ...after]) expect(text).toContain(said);
    }
  });

  it('are six on a Letter sheet, each of the three calls twice', () => {
    const [sheet, ...others] = callSheetsOn(LETTER);
    expect(others).toEqual([]);
    expect(sheet?.missing).toEqual([]);
    const titles = textOf(sheet ? [sheet] : []).split('|');
    for (const { title } of CALL_CARDS) {
      expect(titles.filter((each) => each === title)).toHaveLength(2);
    }
  });

  it('name what finds no room on a card', () => {
    const missing = contactSheets(everywhere(LONG)).flatMap((sheet) => sheet.missing);
    expect(missing.map(({ reason }) => reason)).toEqual(['shortened', 'shortened']);
    expect(contactSheets(everywhere(clean('Mrs Petrović')))[0]?.missing).toEqual([]);
  });

  it('fill the sheet with open cards, and go on to a second one after eight', () => {
    const contacts = Array.from({ length: 9 }, (_, index) => ({
      id: `${index}`,
      who: `No ${index}`,
    }));
    const sheets = contactSheets({ id: 'a', plan: { contacts } });
    expect(sheets).toHaveLength(2);
    const labels = textOf(sheets)
      .split('|')
      .filter((text) => text === words.planner.whatCame);
    expect(labels).toHaveLength(16);
  });
});

it('all of it becomes one PDF with live text', async () => {
  const sheets = [...planSheets(everywhere('Zoë ruft an')), ...callSheets];
  const meta = { title: 'Plan', subject: 'Plan', language: 'en', createdAt: TODAY } as const;
  const pages = await readPdf(await toPdf(sheets, meta, faces));
  expect(pages).toHaveLength(sheets.length);
  expect(pages[0]?.text).toContain('Zoë ruft an');
  expect(pages.at(-1)?.text).toContain('Coaching call');
});
