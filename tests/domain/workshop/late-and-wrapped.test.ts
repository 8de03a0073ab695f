import { describe, expect, test } from 'vitest';
import type { Level } from '#domain/questionnaire.ts';
import { decodeBallot, encodeBallot, workshopNumber } from '#domain/workshop/ballot-code.ts';
import { findBallots } from '#domain/workshop/ballots-in-text.ts';
import { askedItems } from '#domain/workshop/questions.ts';
import { peopleHeard, roomOf, undoable } from '#domain/workshop/room.ts';
import { missingCards } from '#domain/workshop/take-in.ts';
import type { RoomEvent } from '#domain/workshop/workshop.ts';
import { hands, happen, quickWorkshop, START, walk } from './rooms.ts';

const ROOM = quickWorkshop({ way: 'ballots' });
const ITEMS = askedItems(ROOM.questions);

const codeOf = (sender: number, level: Level = 3) =>
  encodeBallot({
    questions: ROOM.questions,
    kind: 'counter',
    workshop: workshopNumber(ROOM.id),
    sender,
    answers: Object.fromEntries(ITEMS.map((item) => [item, level])),
    isBlank: false,
  });

const ballot = (participant: number): RoomEvent => ({
  ...{ type: 'ballot', participant, round: 1 },
  answers: { 'sale.promise': 2 },
});

const readIn = (text: string, workshop = ROOM) => {
  const { ballots, refused } = findBallots(workshop, text);
  const senders = ballots.map((each) => (each.type === 'ballot' ? each.participant : -1));
  return { senders, refused: refused.map(({ why }) => why) };
};

describe('a ballot that comes after the reveal', () => {
  test('waits, for everybody would see who it is from', () => {
    const asked = walk(ROOM, 1);
    expect(readIn(codeOf(300), asked)).toEqual({ senders: [300], refused: [] });
    const revealed = walk(asked, 1);
    expect(readIn(codeOf(300), revealed)).toEqual({ senders: [], refused: ['revealed'] });
  });

  test('that was in before is no news', () => {
    const [event] = findBallots(ROOM, codeOf(300)).ballots;
    if (event === undefined) throw new Error('The code holds no ballot');
    expect(readIn(codeOf(300), walk(happen(ROOM, event), 2)).senders).toEqual([300]);
  });
});

describe('a code', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('whose last %d signs are missing is cut', (missing) => {
    expect(decodeBallot(codeOf(300).slice(0, -missing))).toEqual({ ok: false, problem: 'cut' });
  });

  test.each([
    ['in italics', (link: string) => `_${link}_`],
    ['before a dash', (link: string) => `${link}-`],
    [
      'behind a mail filter',
      (link: string) => `https://x.example/?url=${encodeURIComponent(link)}`,
    ],
    ['filtered twice', (link: string) => encodeURIComponent(encodeURIComponent(link))],
  ])('%s is read', (_, wrapped) => {
    const text = wrapped(`https://example.org/#/workshop/vote/${codeOf(300)}`);
    expect(readIn(text)).toEqual({ senders: [300], refused: [] });
  });

  test('is read where another link follows it without a space', () => {
    const link = (sender: number) => `https://example.org/#/workshop/vote/${codeOf(sender)}`;
    expect(readIn(`${link(300)}${link(301)}`).senders).toEqual([300, 301]);
  });
});

test('who holds which sheet is not known once phones are in too', () => {
  const papers = happen(happen(ROOM, ballot(1)), ballot(3));
  expect(missingCards(roomOf(papers), 4)).toEqual([2, 4]);
  expect(missingCards(roomOf(happen(papers, ballot(300))), 4)).toEqual([]);
});

test('as many people are heard as answered one question', () => {
  expect(peopleHeard(ROOM, roomOf(ROOM))).toBe(0);
  const room = quickWorkshop();
  const counted = happen(room, hands('sale.promise', [1, 2, 0, 0, 0], { abstained: 1 }));
  expect(peopleHeard(room, roomOf(counted))).toBe(4);
});

test('a double press is taken back with one step', () => {
  const to = { stage: 'question', item: 'sale.promise', phase: 'collect' } as const;
  const move: RoomEvent = { type: 'move', from: { stage: 'welcome' }, to };
  const twice = happen(happen(quickWorkshop(), move), move, 50);
  expect(undoable(twice, START + 2000)?.of).toBe(0);
});
