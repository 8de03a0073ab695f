import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '#domain/questionnaire.ts';
import { type GridItem, MOMENTS } from '#domain/questionnaires/moments-of-truth.ts';
import { BUSINESS_KINDS } from '#domain/words.ts';
import {
  type Ballot,
  type BallotAnswers,
  decodeBallot,
  encodeBallot,
  workshopNumber,
} from '#domain/workshop/ballot-code.ts';
import { readDigits } from '#domain/workshop/ballot-digits.ts';
import { findBallots } from '#domain/workshop/ballots-in-text.ts';
import { askedItems, MOST_MOMENTS, type Questions } from '#domain/workshop/questions.ts';
import { fromBase64Url, toBase64Url } from '#domain/base64url.ts';
import { roomOf, roomReveals } from '#domain/workshop/room.ts';
import { takeIn } from '#domain/workshop/take-in.ts';
import { happen, quickWorkshop } from './rooms.ts';

const questions: fc.Arbitrary<Questions> = fc.oneof(
  fc.constant({ kind: 'quick' as const }),
  fc
    .subarray([...MOMENTS], { minLength: 1, maxLength: MOST_MOMENTS })
    .map((moments) => ({ kind: 'moments' as const, moments })),
);

const answersTo = (items: readonly GridItem[]): fc.Arbitrary<BallotAnswers> =>
  fc
    .array(fc.option(fc.constantFrom(...LEVELS, 'dont-know' as const), { nil: undefined }), {
      minLength: items.length,
      maxLength: items.length,
    })
    .map((given) =>
      Object.fromEntries(
        items.flatMap((item, at) => (given[at] === undefined ? [] : [[item, given[at]]])),
      ),
    );

const ballots: fc.Arbitrary<Ballot> = questions.chain((form) =>
  fc.record({
    questions: fc.constant(form),
    kind: fc.constantFrom(undefined, ...BUSINESS_KINDS),
    workshop: fc.nat({ max: 0xffffffff }),
    sender: fc.nat({ max: 0xffff }),
    answers: answersTo(askedItems(form)),
    isBlank: fc.constant(false),
  }),
);

const WORKSHOP = quickWorkshop({ people: 30 });
const ITEMS = askedItems(WORKSHOP.questions);

const ballotOf = (sender: number, level: (typeof LEVELS)[number] = 3): Ballot => ({
  questions: WORKSHOP.questions,
  kind: 'counter',
  workshop: workshopNumber(WORKSHOP.id),
  sender,
  answers: Object.fromEntries(ITEMS.map((item) => [item, level])),
  isBlank: false,
});

describe('the code of a ballot', () => {
  test('gives back what it was made of, filled in or blank', () => {
    fc.assert(
      fc.property(ballots, fc.boolean(), (ballot, isBlank) => {
        const sent = isBlank ? { ...ballot, answers: {}, isBlank } : ballot;
        expect(decodeBallot(encodeBallot(sent))).toEqual({ ok: true, ballot: sent });
      }),
    );
  });

  test('fits 64 bytes with much to spare', () => {
    fc.assert(
      fc.property(ballots, (ballot) => {
        expect(fromBase64Url(encodeBallot(ballot))?.length).toBeLessThanOrEqual(24);
      }),
    );
  });

  test('is never taken for another one after a change of up to two bytes', () => {
    fc.assert(
      fc.property(
        ballots,
        fc.nat(),
        fc.integer({ min: 1, max: 0xffff }),
        (ballot, place, flips) => {
          const bytes = fromBase64Url(encodeBallot(ballot)) ?? new Uint8Array();
          const at = place % (bytes.length - 1);
          bytes[at] = (bytes[at] ?? 0) ^ (flips >> 8);
          bytes[at + 1] = (bytes[at + 1] ?? 0) ^ (flips & 255);
          expect(decodeBallot(toBase64Url(bytes)).ok).toBe(false);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('never throws, and is refused when it is cut', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        expect(decodeBallot(text)).toHaveProperty('ok');
      }),
    );
    const code = encodeBallot(ballotOf(7));
    for (let length = 0; length < code.length; length += 1) {
      expect(decodeBallot(code.slice(0, length)).ok).toBe(false);
    }
  });

  test('tells a newer version and foreign text apart from damage', () => {
    const bytes = fromBase64Url(encodeBallot(ballotOf(7))) ?? new Uint8Array();
    expect(decodeBallot(toBase64Url(Uint8Array.from([...bytes.fill(9, 1, 2)])))).toEqual({
      ok: false,
      problem: 'newer',
    });
    expect(decodeBallot('hello')).toEqual({ ok: false, problem: 'foreign' });
  });
});

describe('ballots in a text', () => {
  const link = (sender: number) =>
    `https://questions.example/app/#/workshop/vote/${encodeBallot(ballotOf(sender))}`;

  test('are found among links, bare codes and the noise of a chat', () => {
    const chat = [
      '[09:12] Ines: here you are',
      `${link(300)} 👍`,
      `[09:13] Tom: 9geometry is not a code, 9g either`,
      encodeBallot(ballotOf(301)),
      `"${encodeBallot(ballotOf(302))}", and see https://example.org/vote for lunch`,
    ].join('\n');
    const found = findBallots(WORKSHOP, chat);
    expect(found.ballots).toMatchObject([300, 301, 302].map((participant) => ({ participant })));
    expect(found.refused).toEqual([]);
    expect(found.ballots[0]).toMatchObject({ round: 1, answers: { 'sale.promise': 3 } });
  });

  test('are refused with the reason', () => {
    const whole = encodeBallot(ballotOf(300));
    const other = encodeBallot({ ...ballotOf(300), workshop: 1 });
    const longer = encodeBallot({
      ...ballotOf(300),
      questions: { kind: 'moments', moments: ['sale'] },
      answers: { 'sale.plan': 2 },
    });
    const blank = encodeBallot({ ...ballotOf(0), answers: {}, isBlank: true });
    const reasons = (text: string) => findBallots(WORKSHOP, text).refused.map(({ why }) => why);
    expect(reasons(other)).toEqual(['elsewhere']);
    expect(reasons(longer)).toEqual(['elsewhere']);
    expect(reasons(blank)).toEqual(['blank']);
    expect(reasons(whole.slice(0, -4))).toEqual(['cut']);
    expect(reasons(whole.slice(0, -1) + (whole.endsWith('A') ? 'Q' : 'A'))).toEqual(['damaged']);
    expect(reasons('https://questions.example/#/workshop/vote/lunch')).toEqual(['foreign']);
  });

  test('200 damaged, foreign, old and cut codes bring nothing in, each with its reason', () => {
    const ours = fc.record({
      ballot: fc
        .tuple(fc.nat({ max: 0xffff }), answersTo(ITEMS))
        .map(([sender, answers]): Ballot => ({ ...ballotOf(sender), answers })),
      at: fc.nat(),
      flip: fc.integer({ min: 1, max: 255 }),
    });
    const elsewhere = workshopNumber('the workshop of last spring');
    // All of this very room, but for the one fault.
    const faulty = fc.sample(ours, { numRuns: 200, seed: 5 }).map(({ ballot, at, flip }, nth) => {
      const code = encodeBallot(ballot);
      const bytes = fromBase64Url(code) ?? new Uint8Array();
      // The first bytes stay: what does not begin like a code is not even looked at.
      const place = 2 + (at % (bytes.length - 2));
      const faults = [
        () => toBase64Url(bytes.map((byte, each) => (each === place ? byte ^ flip : byte))),
        () => encodeBallot({ ...ballot, workshop: elsewhere }),
        () => toBase64Url(bytes.map((byte, each) => (each === 1 ? 9 : byte))),
        () => code.slice(0, -1 - (at % 8)),
      ];
      return faults[nth % faults.length]?.() ?? '';
    });
    const found = findBallots(WORKSHOP, faulty.join('\n'));
    expect(found.ballots).toEqual([]);
    const why = ['damaged', 'elsewhere', 'newer', 'cut'];
    expect(found.refused).toEqual(faulty.map((code, nth) => ({ code, why: why[nth % 4] })));
  });

  test('thirty of them by links, codes and files count as if entered one by one', () => {
    const codes = Array.from({ length: 30 }, (_, at) =>
      encodeBallot(ballotOf(300 + at, LEVELS[at % LEVELS.length])),
    );
    const text = codes
      .map((code, at) => (at % 3 === 0 ? `Ines: …/#/workshop/vote/${code}, bye` : code))
      .join('\n');
    const { ballots: found } = findBallots(WORKSHOP, `${text}\n${text}`);
    expect(found).toHaveLength(60);
    const inbox = takeIn(roomOf(WORKSHOP), found);
    expect(inbox).toMatchObject({ replaced: 0, same: 30 });
    const entered = inbox.fresh.reduce((room, event) => happen(room, event), WORKSHOP);
    const counted = happen(WORKSHOP, {
      ...{ type: 'hands', item: 'sale.promise', round: 1 },
      ...{ counts: [6, 6, 6, 6, 6], abstained: 0 },
    });
    expect(roomReveals(roomOf(entered), 'sale.promise', 1)).toEqual(
      roomReveals(roomOf(counted), 'sale.promise', 1),
    );
  });

  test('never throws and never finds any in what people write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        expect(findBallots(WORKSHOP, text).ballots).toEqual([]);
      }),
    );
  });
});

describe('a paper ballot', () => {
  test('is typed as digits, with spaces as they come', () => {
    const typed = readDigits('0123 4 9 5 012 34', ITEMS);
    expect(typed).toEqual({
      ok: true,
      answers: {
        ...{ 'sale.promise': 0, 'sale.personal': 1, 'delivery.promise': 2 },
        ...{ 'delivery.personal': 3, 'problem.promise': 4, 'problem.personal': 'dont-know' },
        ...{ 'complaint.personal': 0, 'competition.promise': 1, 'competition.personal': 2 },
        ...{ 'contacts.promise': 3, 'contacts.personal': 4 },
      },
    });
  });

  test('says what is wrong with it', () => {
    expect(readDigits('0123', ITEMS)).toEqual({ ok: false, problem: 'count', has: 4 });
    expect(readDigits('012378901234', ITEMS)).toEqual({
      ok: false,
      problem: 'digit',
      digit: '7',
      at: 5,
    });
    expect(readDigits('', ITEMS)).toEqual({ ok: false, problem: 'count', has: 0 });
  });
});
