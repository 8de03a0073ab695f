import { describe, expect, it } from 'vitest';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { paperBallotsOf } from '#features/workshop/paper/paper-ballots-model.ts';
import { LEVEL_NAMES } from '#messages/en/names.ts';
import { layOutMinutes } from '#sheet/layout/minutes.ts';
import { layOutNumberCards } from '#sheet/layout/number-cards.ts';
import { layOutBallots } from '#sheet/layout/paper-ballots.ts';
import type { Paper } from '#sheet/paper-size.ts';
import { type PdfMeta, toPdf } from '#sheet/pdf.ts';
import type { Sheet } from '#sheet/shape.ts';
import { FOUR_MOMENTS, fullRoom, grid, minutesFor } from '../domain/workshop/minutes-rooms.ts';
import { answered, toDots, vote } from '../domain/workshop/dot-rooms.ts';
import { hands, happen, quickWorkshop, walk } from '../domain/workshop/rooms.ts';
import { faces } from './charts.ts';
import { A4, LETTER } from './reports.ts';
import { extentOf, isText, overlap } from './sheets.ts';
import { EXTREME, WRITTEN } from './texts.ts';

/** What a workshop leaves on paper: minutes, and before that blank ballots. */

const SAID = 'In the mornings we greet within seconds; after four nobody is at the door.';
/** As long as a note ever gets, with an end that can be looked for. */
const LONG_NOTE = `${SAID} `.repeat(27).slice(0, 1990).concat(' the end.');
const LARGEST = 120_000;
const META: PdfMeta = {
  title: 'Minutes',
  subject: 'Minutes',
  language: 'en',
  createdAt: '2026-11-26',
};

const ROOMS: readonly (readonly [name: string, room: Workshop])[] = [
  ['nothing', quickWorkshop()],
  ['one question by hands', happen(quickWorkshop(), hands('sale.promise', [0, 1, 2, 0, 0]))],
  ['thirty people', fullRoom(SAID)],
  ['two hundred people', fullRoom(SAID, {}, 6)],
  ['24 questions with second votes', fullRoom(SAID, { questions: FOUR_MOMENTS })],
  ['long notes', fullRoom(LONG_NOTE)],
  ...Object.entries({ ...WRITTEN, ...EXTREME }).map(
    ([name, text]) => [name, fullRoom(text)] as const,
  ),
];
const BALLOTS: readonly (readonly [name: string, room: Workshop])[] = [
  ['the quick set', quickWorkshop({ people: 2 })],
  ['one moment', quickWorkshop({ people: 2, questions: { kind: 'moments', moments: ['sale'] } })],
  ['24 questions', quickWorkshop({ people: 2, questions: FOUR_MOMENTS })],
  ...Object.entries({ ...WRITTEN, ...EXTREME }).map(
    ([name, text]) => [name, quickWorkshop({ people: 1, business: { name: text } })] as const,
  ),
];

const minutesOn = (room: Workshop, paper: Paper) => layOutMinutes(minutesFor(room), paper, faces);
const ballotsOn = (room: Workshop, paper: Paper) =>
  layOutBallots(paperBallotsOf(room, grid), paper, faces);

const SHEETS = [A4, LETTER].flatMap(
  (paper): readonly (readonly [name: string, sheets: readonly Sheet[], paper: Paper])[] => [
    ...ROOMS.map(
      ([name, room]) =>
        [`minutes of ${name} on ${paper.id}`, minutesOn(room, paper), paper] as const,
    ),
    ...BALLOTS.map(
      ([name, room]) =>
        [`ballots of ${name} on ${paper.id}`, ballotsOn(room, paper).sheets, paper] as const,
    ),
  ],
);

/** Printers leave some millimetres white. */
const PRINTABLE_FROM = 6;
const textOf = (sheets: readonly Sheet[]) =>
  sheets
    .flatMap(({ shapes }) => shapes.filter(isText))
    .map(({ text, spaceAfter }) => `${text}${spaceAfter ? ' ' : '|'}`)
    .join('');

describe.each(SHEETS)('%s', (_, sheets, paper) => {
  it('stand inside the printable part of the paper', () => {
    for (const { shapes, widthMm, heightMm } of sheets) {
      expect([widthMm, heightMm]).toEqual([paper.widthMm, paper.heightMm]);
      for (const shape of shapes) {
        const { left, top, right, bottom } = extentOf(shape);
        const edges = [left, top, widthMm - right, heightMm - bottom];
        expect(Math.min(...edges)).toBeGreaterThanOrEqual(PRINTABLE_FROM);
      }
    }
  });

  it('set no two texts over each other', () => {
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
    }
  });
});

describe('the minutes on paper', () => {
  it('hold a long note to its last word', () => {
    expect(textOf(minutesOn(fullRoom(LONG_NOTE), A4)).split('the end.').length).toBe(
      // Notes, what and who of three actions, two lines of the parking lot, and the name.
      12 + 6 + 2 + 1 + 1,
    );
  });

  it('never part the count of the dots from the line that introduces it', () => {
    const dotted = (notes: number) => {
      const talked = Array.from({ length: notes }).reduce<Workshop>(
        (room) => happen(room, { type: 'note', item: 'sale.promise', text: SAID }),
        answered(),
      );
      return walk(vote(toDots(talked), ['AAB', 'B', 'C']), 1);
    };
    for (const paper of [A4, LETTER]) {
      for (let notes = 0; notes < 24; notes++) {
        const pages = minutesOn(dotted(notes), paper).map((page) => textOf([page]));
        const [page] = pages.filter((text) => text.includes('gave up to three dots each.'));
        expect(page).toMatch(/What we fix first\|.+ dots each\.\|.+· 2 dots, chosen/);
      }
    }
  });

  it('leave lines to write on where nothing was agreed', () => {
    const [page] = minutesOn(quickWorkshop(), A4);
    const wide = page?.shapes.filter(
      (shape) => shape.kind === 'path' && extentOf(shape).right - extentOf(shape).left > 170,
    );
    // A rule above each of three chapters and below the heads, then three lines.
    expect(wide).toHaveLength(3 + 1 + 3);
  });

  it('show every answer as a square of its own, hundreds of them as a bar', () => {
    const dashed = (room: Workshop) =>
      minutesOn(room, A4).flatMap(({ shapes }) =>
        shapes.filter((shape) => shape.kind === 'path' && shape.dash !== undefined),
      );
    const [squares] = dashed(fullRoom(SAID)).flatMap((shape) =>
      shape.kind === 'path' && shape.dash !== undefined && shape.stroke === '#0b5a5a'
        ? [{ ...extentOf(shape), pitch: shape.dash[0] + shape.dash[1] }]
        : [],
    );
    if (squares === undefined) throw new Error('No squares');
    expect(Math.round((squares.right - squares.left) / squares.pitch)).toBe(7);
    expect(
      dashed(fullRoom(SAID, {}, 6)).filter(
        (shape) => shape.kind === 'path' && shape.stroke === '#0b5a5a',
      ),
    ).toEqual([]);
  });

  it.each(ROOMS.slice(0, 5))('are a small file: %s', async (_, room) => {
    const bytes = await toPdf(minutesOn(room, A4), META, faces);
    expect(bytes.length).toBeLessThanOrEqual(LARGEST);
    expect(await toPdf(minutesOn(room, A4), META, faces)).toEqual(bytes);
  });

  it('name what the font cannot draw', () => {
    const lostOf = (room: Workshop) =>
      minutesOn(room, A4).flatMap(({ missing }) => missing.map(({ reason }) => reason));
    expect(lostOf(fullRoom(WRITTEN.Greek))).toEqual([]);
    expect(lostOf(fullRoom(WRITTEN.Cyrillic))).toEqual([]);
    expect(new Set(lostOf(fullRoom('مخبز')))).toEqual(new Set(['glyphs']));
  });
});

describe('a blank ballot', () => {
  it('takes one or two sides and is never set below 9 pt', () => {
    for (const paper of [A4, LETTER]) {
      for (const [name, room] of BALLOTS.slice(0, 3)) {
        const { sheets, sides } = ballotsOn(room, paper);
        expect(sides, name).toBe(name === 'one moment' ? 1 : 2);
        const sizes = sheets.flatMap(({ shapes }) => shapes.filter(isText).map(({ size }) => size));
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
      }
    }
  });

  it('asks in the order of the digits, with six boxes to each question', () => {
    const room = quickWorkshop({ people: 1, questions: FOUR_MOMENTS });
    const { sheets } = ballotsOn(room, A4);
    const asked = paperBallotsOf(room, grid).questions;
    const text = textOf(sheets).replaceAll('|', ' ');
    const places = asked.map(({ number, question }) => text.indexOf(`${number}. ${question}`));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const option of asked.flatMap(({ options }) => options)) expect(text).toContain(option);
    const boxes = sheets.flatMap(({ shapes }) => shapes.filter(({ kind }) => kind === 'rect'));
    expect(boxes).toHaveLength(6 * asked.length);
  });

  it('carries its number on each side, and no place for a name', () => {
    const { sheets } = ballotsOn(quickWorkshop({ people: 3 }), A4);
    const numbers = sheets.map((sheet) => /^Ballot (\d+)/.exec(textOf([sheet]))?.[1]);
    expect(numbers).toEqual(['1', '1', '2', '2', '3', '3']);
    expect(textOf(sheets)).toContain('Do not write your name.');
  });

  it('is black on white', () => {
    const colours = ballotsOn(quickWorkshop(), A4).sheets.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => [
        ...(shape.kind === 'text' ? [shape.colour] : []),
        ...(shape.kind === 'path' ? [shape.stroke] : []),
        ...(shape.kind === 'rect' && shape.stroke !== undefined ? [shape.stroke] : []),
      ]),
    );
    expect(new Set(colours)).toEqual(new Set(['#1a1a18']));
  });
});

it.each([A4, LETTER])('five cards stand whole between their cuts on $id', (paper) => {
  const sheet = layOutNumberCards(Object.values(LEVEL_NAMES), paper, faces);
  expect(sheet.missing).toEqual([]);
  const texts = sheet.shapes.filter(isText);
  expect(texts.map(({ text }) => text)).toEqual(
    Object.values(LEVEL_NAMES).flatMap((name, level) => [String(level), name]),
  );
  texts.forEach((text, index) => {
    const { top, bottom, left, right } = extentOf(text);
    const card = Math.floor(index / 2);
    expect(top).toBeGreaterThan((card * paper.heightMm) / 5);
    expect(bottom).toBeLessThan(((card + 1) * paper.heightMm) / 5);
    expect(Math.min(left, paper.widthMm - right)).toBeGreaterThanOrEqual(PRINTABLE_FROM);
  });
});
