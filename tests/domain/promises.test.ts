import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimedPromise } from '#domain/assessment.ts';
import { saysDoesGap, scorePromises } from '#domain/promises.ts';
import { scoreScale } from '#domain/scoring.ts';
import { allAnswered, holdsFor, timedPromise } from './arbitraries.ts';

const row = (promise: TimedPromise) => scorePromises([promise]).rows[0];

describe('the status of a promise', () => {
  it.each([
    ['no-promise', { checked: 20, kept: 20 }],
    ['unknown', { promisedMinutes: 60 }],
    ['unknown', { promisedMinutes: 60, checked: 0, kept: 0 }],
    ['unknown', { promisedMinutes: 60, checked: 8 }],
    ['unknown', { promisedMinutes: 60, checked: 8, kept: 9 }],
    ['too-few', { promisedMinutes: 60, checked: 4, kept: 4 }],
    ['kept', { promisedMinutes: 60, checked: 20, kept: 19 }],
    ['slipping', { promisedMinutes: 60, checked: 5, kept: 4 }],
    ['broken', { promisedMinutes: 60, checked: 5, kept: 3 }],
  ] as const)('is %s', (status, promise) => {
    expect(row(promise)?.status).toBe(status);
  });

  it('comes from exactly one rule, whatever is filled in', () => {
    holdsFor(timedPromise, (promise) => {
      const scored = row(promise);
      const isCounted =
        (promise.checked ?? 0) > 0 && (promise.kept ?? 99) <= (promise.checked ?? 0);
      expect(scored?.keptPct === null).toBe(!isCounted);
      expect(scored?.status === 'no-promise').toBe(promise.promisedMinutes === undefined);
    });
  });
});

describe('a promise', () => {
  it('is compared with the typical time and with a rival', () => {
    const scored = row({ promisedMinutes: 30, typicalMinutes: 60, rivalMinutes: 75 });
    expect(scored).toMatchObject({ headroom: 0.5, versusRival: 0.8, rival: 'faster' });
    expect(row({ typicalMinutes: 75, rivalMinutes: 60 })?.rival).toBe('slower');
    expect(row({ typicalMinutes: 60, rivalMinutes: 60 })?.rival).toBe('level');
    expect(row({ typicalMinutes: 60 })?.rival).toBeNull();
  });

  it('warns of an enquiry, and only of that, that waits for more than an hour', () => {
    expect(row({ kind: 'enquiry', typicalMinutes: 61 })?.overHour).toBe(true);
    expect(row({ kind: 'enquiry', typicalMinutes: 60 })?.overHour).toBe(false);
    expect(row({ kind: 'reply', typicalMinutes: 600 })?.overHour).toBe(false);
  });

  it('is called by its place when it has no name', () => {
    const { rows } = scorePromises([{}, { name: ' ' }, { name: 'quote' }]);
    expect(rows.map(({ name }) => name)).toEqual(['promise1', 'promise2', 'quote']);
  });
});

describe('all promises together', () => {
  it('pool every valid count, also of rows without a promised time', () => {
    const table = scorePromises([
      { checked: 10, kept: 10 },
      { promisedMinutes: 60, checked: 30, kept: 20 },
      { promisedMinutes: 60, checked: 5, kept: 6 },
    ]);
    expect(table).toMatchObject({ checked: 40, keptPct: 75 });
  });

  it('have no share while nothing is counted', () => {
    expect(scorePromises([{}])).toMatchObject({ checked: 0, keptPct: null, keptInterval: null });
  });

  it('do not depend on the order of the rows', () => {
    holdsFor(fc.array(timedPromise, { maxLength: 5 }), (promises) => {
      const one = scorePromises(promises);
      const other = scorePromises(promises.toReversed());
      expect({ ...other, rows: [] }).toEqual({ ...one, rows: [] });
    });
  });
});

describe('what is said and what is done', () => {
  const items = ['sale.promise', 'delivery.promise', 'problem.promise', 'contacts.promise'];
  const says = (level: 2 | 3) => scoreScale(allAnswered(items, { level }), items);
  const broken = { name: 'call back', promisedMinutes: 60, checked: 20, kept: 9 };

  it('differ when a promise is broken beyond doubt although promises are said to be kept', () => {
    expect(saysDoesGap(scorePromises([broken]), says(3))).toEqual(['call back']);
  });

  it('agree when promises are not said to be kept', () => {
    expect(saysDoesGap(scorePromises([broken]), says(2))).toEqual([]);
  });

  it('are not held against each other while the count leaves room for doubt', () => {
    const doubtful = { ...broken, checked: 5, kept: 3 };
    expect(saysDoesGap(scorePromises([doubtful]), says(3))).toEqual([]);
  });
});
