import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomOf } from '#domain/workshop/room.ts';
import { GRID_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import type { ReportField } from '#domain/report.ts';
import type { RoomEvent, Workshop } from '#domain/workshop/workshop.ts';
import { minutes as words } from '#messages/en/minutes.ts';
import { roomFieldNames } from '#messages/en/take-away.ts';
import { layOutMinutes } from '#sheet/layout/minutes.ts';
import { missingOn, type Sheet } from '#sheet/shape.ts';
import { clean } from '#sheet/text.ts';
import { holdsFor } from '../domain/arbitraries.ts';
import { toDots, vote } from '../domain/workshop/dot-rooms.ts';
import { grid, minutesFor } from '../domain/workshop/minutes-rooms.ts';
import { happen, quickWorkshop, walk } from '../domain/workshop/rooms.ts';
import { faces } from './charts.ts';
import { A4 } from './reports.ts';
import { isText } from './sheets.ts';
import { EXTREME, WRITTEN } from './texts.ts';

/** Everything that people of a room wrote stands in its minutes, or is named as missing there. */

/** The box in place of what cannot be drawn, and the dot before a count. */
const MARKS = /[□·]/gu;
/** Without spaces, hyphens and what is never seen: these may change where lines end. */
const ink = (text: string) => clean(text).replaceAll(/[\s\p{Dash}\p{DI}]/gu, '');

/** Stands behind a line of the room's own to which three people gave a dot each. */
const COUNTED = words.dots.count(3, true);

/** The source without what is lost, run by run in the order of the text. */
function without(source: string, lost: readonly string[]): string {
  let [kept, rest] = ['', source];
  for (const run of lost.flatMap((each) => each.split(' ')).map(ink)) {
    if (run === '') continue;
    const at = rest.indexOf(run);
    if (at < 0) throw new Error(`“${run}” is named, but was not written`);
    kept += rest.slice(0, at);
    rest = rest.slice(at + run.length);
  }
  return kept + rest;
}

/** What was typed into the room, by entry; several notes on a question in their order. */
function writtenIn(workshop: Workshop): ReadonlyMap<ReportField, string> {
  const room = roomOf(workshop);
  const parked = room.parked.filter(({ text }) => ink(text) !== '');
  const all: readonly (readonly [ReportField, string])[] = [
    ['business.name', workshop.business.name ?? ''],
    ...GRID_ITEMS.map((item): readonly [ReportField, string] => [
      `note.${item}`,
      room.notes.flatMap((note) => (note.item === item ? [ink(note.text)] : [])).join(''),
    ]),
    ...parked.map(({ text }, at): readonly [ReportField, string] => [`parked.${at + 1}`, text]),
    ...room.actions.flatMap(({ text, who }, at): readonly (readonly [ReportField, string])[] => [
      [`actions.${at + 1}.text`, text],
      [`actions.${at + 1}.who`, who],
    ]),
    [
      'plan',
      room.events
        .flatMap((event) => (event.type === 'line' ? [event.text, COUNTED] : []))
        .map(ink)
        .join(''),
    ],
  ];
  return new Map(all.map(([field, text]) => [field, ink(text)] as const));
}

function findLost(workshop: Workshop, sheets: readonly Sheet<ReportField>[]) {
  const shapes = sheets.flatMap((sheet) => sheet.shapes.filter(isText));
  const missing = sheets.flatMap((sheet) => sheet.missing);
  return [...writtenIn(workshop)].filter(([field, source]) => {
    const drawn = shapes.filter((line) => line.field === field).map(({ text }) => text);
    const lost = missing.filter((each) => each.field === field).map(({ lost: what }) => what);
    return ink(drawn.join('')).replaceAll(MARKS, '') !== without(source, lost);
  });
}

const PIECES = [
  ...Object.values(WRITTEN),
  ...['emoji', 'right to left', 'east Asian', 'controls', 'half a pair', 'soft hyphens'].map(
    (name) => Object.entries(EXTREME).find(([each]) => each === name)?.[1] ?? '',
  ),
  ...['مخبز', '🥐', 'Line\nafter line', ' ', 'word '.repeat(1100), 'a'.repeat(90)],
];
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.join(' '));

const said: fc.Arbitrary<readonly RoomEvent[]> = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constant('note' as const),
      item: fc.constantFrom('sale.promise' as const, 'sale.personal' as const),
      text,
    }),
    fc.record({ type: fc.constant('park' as const), text }),
    fc.record({
      type: fc.constant('action' as const),
      action: fc.record({ text, who: text, due: fc.constant('2026-12-24') }),
    }),
  ),
  { maxLength: 8 },
);

/** A room in which all this was said, and three people gave their dots to one line of its own. */
function roomOfTexts(name: string, line: string, events: readonly RoomEvent[]): Workshop {
  const start = quickWorkshop({ business: { name, kind: 'counter' } });
  const talked = events.reduce((room, event) => happen(room, event), start);
  const choosing = happen(toDots(talked), { type: 'line', text: line });
  return walk(vote(choosing, ['A', 'A', 'A']), 1);
}
const seen = text.filter((each) => ink(each) !== '');
const room = fc.tuple(seen, seen, said).map((parts) => roomOfTexts(...parts));

const minutesOn = (workshop: Workshop) => layOutMinutes(minutesFor(workshop), A4, faces);

describe('nothing that a room wrote is lost without being named', () => {
  it('each entry stands in the minutes, or its loss is listed', () => {
    holdsFor(room, (workshop) => {
      expect(findLost(workshop, minutesOn(workshop))).toEqual([]);
    });
  });

  it('every loss has the name that the room knows its entry by', () => {
    holdsFor(
      room,
      (workshop) => {
        const missing = missingOn(minutesOn(workshop), roomFieldNames(grid));
        for (const { field } of missing) {
          expect(field).toMatch(
            /^(?:Name of the business|Action [123], (?:what|who)|What was said on “.+”|Parked for later, line \d|A line from the room to choose from)$/u,
          );
        }
      },
      25,
    );
  });

  it('the check notices a loss that is not listed', () => {
    const workshop = roomOfTexts('مخبز Corner', 'Warm bread', []);
    const sheets = minutesOn(workshop).map((sheet) => ({ ...sheet, missing: [] }));
    expect(findLost(workshop, sheets).map(([field]) => field)).toEqual(['business.name']);
  });
});
