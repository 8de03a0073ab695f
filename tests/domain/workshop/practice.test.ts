import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLevel, LEVELS } from '#domain/questionnaire.ts';
import { MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { practiceDots } from '#domain/workshop/practice-dots.ts';
import { checkCount, practiceHands } from '#domain/workshop/practice-hands.ts';
import { PRACTICE_HEADS, PRACTICE_PEOPLE } from '#domain/workshop/practice-people.ts';
import {
  practiceCount,
  type PracticeRoom,
  practiceSeed,
  practiceSplits,
  practiceVotes,
} from '#domain/workshop/practice-votes.ts';
import { askedItems, type Questions } from '#domain/workshop/questions.ts';
import { byDisagreement, reveal, type Revealed, type Round } from '#domain/workshop/votes.ts';
import { holdsFor } from '../arbitraries.ts';
import { hands } from './rooms.ts';

const questions: fc.Arbitrary<Questions> = fc.oneof(
  fc.constant<Questions>({ kind: 'quick' }),
  fc
    .uniqueArray(fc.constantFrom(...MOMENTS), { minLength: 1, maxLength: 4 })
    .map((moments): Questions => ({ kind: 'moments', moments })),
);
const room = fc.record({ id: fc.uuid(), questions: questions });
/** Each run asks up to 24 questions. */
const RUNS = 60;

const revealOf = (asked: PracticeRoom, item: Parameters<typeof practiceVotes>[1], round: Round) =>
  reveal(practiceCount(practiceVotes(asked, item, round)));
const widthOf = (revealed: Revealed) =>
  revealed.hidden ? NaN : revealed.middleHalf[1] - revealed.middleHalf[0];
const sdOf = (revealed: Revealed) => (revealed.hidden ? NaN : revealed.sd);

const QUICK: PracticeRoom = { id: 'w1', questions: { kind: 'quick' } };

describe('the twelve of a practice room', () => {
  test('vote twelve times on each question, with levels or no opinion, the same each time', () => {
    holdsFor(
      room,
      (asked) => {
        for (const item of askedItems(asked.questions)) {
          for (const round of [1, 2] as const) {
            const votes = practiceVotes(asked, item, round);
            expect(votes.map(({ person }) => person)).toEqual(PRACTICE_PEOPLE.map(({ id }) => id));
            expect(
              votes.every(({ answer }) => answer === 'dont-know' || LEVELS.includes(answer)),
            ).toBe(true);
            expect(practiceVotes({ ...asked }, item, round)).toEqual(votes);
          }
        }
      },
      RUNS,
    );
  });

  test('stand in two camps on two or three questions, which come first in every list', () => {
    holdsFor(
      room,
      (asked) => {
        const items = askedItems(asked.questions);
        const splits = practiceSplits(practiceSeed(asked), items);
        expect([2, 3]).toContain(splits.length);
        for (const item of splits) expect(revealOf(asked, item, 1)).toMatchObject({ split: true });
        const order = byDisagreement(items, (item) => revealOf(asked, item, 1));
        expect(new Set(order.slice(0, splits.length))).toEqual(new Set(splits));
      },
      RUNS,
    );
  });

  test('agree on most other questions, and one or two have no opinion on some', () => {
    holdsFor(
      room,
      (asked) => {
        const items = askedItems(asked.questions);
        const splits = practiceSplits(practiceSeed(asked), items);
        const others = items.filter((item) => !splits.includes(item));
        for (const item of others) expect(widthOf(revealOf(asked, item, 1))).toBeLessThanOrEqual(2);
        expect(others.some((item) => widthOf(revealOf(asked, item, 1)) <= 1)).toBe(true);
        const silent = items.map((item) => revealOf(asked, item, 1).abstained);
        expect(Math.max(...silent)).toBeGreaterThan(0);
        expect(Math.max(...silent)).toBeLessThanOrEqual(2);
        expect(silent).toContain(0);
      },
      RUNS,
    );
  });

  test('come closer in the second vote, nobody further apart, and not all the way', () => {
    holdsFor(
      room,
      (asked) => {
        const items = askedItems(asked.questions);
        for (const item of items) {
          const [before, after] = [revealOf(asked, item, 1), revealOf(asked, item, 2)];
          expect(after.n).toBe(before.n);
          expect(sdOf(after)).toBeLessThanOrEqual(sdOf(before) + 1e-9);
          expect(widthOf(after)).toBeLessThanOrEqual(widthOf(before));
        }
        for (const item of practiceSplits(practiceSeed(asked), items)) {
          const [before, after] = [revealOf(asked, item, 1), revealOf(asked, item, 2)];
          expect(sdOf(after)).toBeLessThan(sdOf(before));
          const levels = practiceVotes(asked, item, 2).map(({ answer }) => answer);
          expect(new Set(levels.filter(isLevel)).size).toBeGreaterThan(2);
        }
      },
      RUNS,
    );
  });

  test('answer differently in another room', () => {
    const all = (id: string) =>
      askedItems(QUICK.questions).map((item) => practiceVotes({ ...QUICK, id }, item, 1));
    expect(all('w1')).not.toEqual(all('w2'));
  });
});

describe('hands of a practice room', () => {
  const up = (elapsed: number) =>
    practiceHands(QUICK, 'sale.promise', 1, elapsed).filter(({ isUp }) => isUp).length;

  test('go up one after the other, and stay up', () => {
    expect([-1, 0, 999].map(up)).toEqual([0, 0, 0]);
    const seconds = [1, 2, 3, 4, 5, 6].map((second) => up(second * 1000));
    expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
    expect(new Set(seconds).size).toBeGreaterThan(3);
    expect([7000, 1e9].map(up)).toEqual([PRACTICE_HEADS, PRACTICE_HEADS]);
  });

  const held = practiceCount(practiceVotes(QUICK, 'sale.promise', 1));
  const right = LEVELS.map((level) => held.levels.filter((each) => each === level).length);
  const check = (counts: readonly number[], abstained = held.abstained) =>
    checkCount(QUICK, [hands('sale.promise', [...counts], { abstained })], 'sale.promise', 1);

  test('are compared with nothing before a count is saved', () => {
    expect(checkCount(QUICK, [], 'sale.promise', 1)).toBeUndefined();
    const other = hands('sale.personal', [1, 0, 0, 0, 0]);
    expect(checkCount(QUICK, [other], 'sale.promise', 1)).toBeUndefined();
  });

  test('are the same as counted, or tell where they are not', () => {
    expect(check(right)).toEqual({ counted: 12, held: 12, missed: [], added: [] });
    const most = right.indexOf(Math.max(...right));
    const few = check(right.map((count, level) => (level === most ? count - 2 : count)));
    const row = { level: most, counted: (right[most] ?? 0) - 2, held: right[most] };
    expect(few).toEqual({ counted: 10, held: 12, missed: [row], added: [] });
    expect(check(right, held.abstained + 1)?.added).toEqual([
      { level: 'dont-know', counted: held.abstained + 1, held: held.abstained },
    ]);
  });
});

describe('dots of a practice room', () => {
  const lines = ['sale.promise', 'problem.promise', 'contacts.personal', 'sale.personal'];

  test('are three each, two on one line at most, the same each time', () => {
    holdsFor(fc.tuple(fc.nat(), fc.uniqueArray(fc.string(), { maxLength: 12 })), ([seed, any]) => {
      const dots = practiceDots(seed, any);
      expect(dots).toHaveLength(PRACTICE_HEADS);
      expect(practiceDots(seed, any)).toEqual(dots);
      for (const chosen of dots) {
        expect(chosen).toHaveLength(Math.min(3, any.length * 2));
        for (const line of chosen) {
          expect(any).toContain(line);
          expect(chosen.filter((each) => each === line).length).toBeLessThanOrEqual(2);
        }
      }
    });
  });

  test('follow another rule where there is one, as in a run-off', () => {
    const dots = practiceDots(7, lines, 5, { dots: 1, perLine: 1 });
    expect(dots.map((chosen) => chosen.length)).toEqual([1, 1, 1, 1, 1]);
  });

  test('favour some lines, so that there is a result', () => {
    const counts = lines.map(
      (line) =>
        practiceDots(1, lines)
          .flat()
          .filter((each) => each === line).length,
    );
    expect(Math.max(...counts)).toBeGreaterThan(Math.min(...counts) + 3);
  });
});
