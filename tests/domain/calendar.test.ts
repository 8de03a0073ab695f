import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, dayOf, formatDay, isDay, localDay } from '#domain/calendar.ts';
import { holdsFor } from './arbitraries.ts';

const DAY_MS = 86_400_000;
const isoDay = fc
  .integer({ min: Date.UTC(1900, 0, 1) / DAY_MS, max: Date.UTC(2199, 11, 31) / DAY_MS })
  .map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10));

describe('a day', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29', '1999-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    ...['2026-02-29', '2026-02-30', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10'],
    ...['2026-11-00', '2026-11-32', '26-11-23', '2026-1-3', '2026/11/23', '23.11.2026'],
    ...['', 'soon', ' 2026-11-23', '2026-11-23 ', '2026-11-23T00:00:00Z', '２０２６-11-23'],
  ])('"%s" is none', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('days later', () => {
  it.each([
    ['2026-11-23', 90, '2027-02-21'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('%s and %i days are %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
  });

  it.each(['', 'soon', '2026-02-30'])('"%s" stays as it is', (text) => {
    expect(addDays(text, 7)).toBe(text);
  });

  it('come back when they are taken off again, and keep their order', () => {
    const days = fc.integer({ min: -40_000, max: 40_000 });
    holdsFor(fc.tuple(isoDay, days), ([day, count]) => {
      const later = addDays(day, count);
      expect(isDay(later)).toBe(true);
      expect(addDays(later, -count)).toBe(day);
      expect(Math.sign(later.localeCompare(day))).toBe(Math.sign(count));
    });
  });
});

describe('the local day', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it.each([
    ['UTC', '2026-11-23'],
    ['Pacific/Auckland', '2026-11-24'],
    ['America/Los_Angeles', '2026-11-23'],
  ])('of one moment in %s is %s', (zone, day) => {
    vi.stubEnv('TZ', zone);
    expect(localDay(new Date('2026-11-23T22:30:00Z'))).toBe(day);
    expect(dayOf('2026-11-23T22:30:00.000Z')).toBe(day);
  });

  it('of a stored day is that day everywhere', () => {
    for (const zone of ['Pacific/Auckland', 'America/Los_Angeles']) {
      vi.stubEnv('TZ', zone);
      expect(dayOf('2026-11-23')).toBe('2026-11-23');
    }
  });

  it.each([undefined, '', 'soon', '../../etc', '2026-13-01T00:00:00Z', '+012026-01-01T00:00:00Z'])(
    'of %s is unknown',
    (time) => {
      expect(dayOf(time)).toBeUndefined();
    },
  );

  it('of any text is a day or unknown', () => {
    const time = fc.oneof(
      fc.string(),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    );
    holdsFor(time, (text) => {
      const day = dayOf(text);
      expect(day === undefined || isDay(day)).toBe(true);
    });
  });
});

describe('a day in words', () => {
  it('is short or long', () => {
    expect(formatDay('2026-11-03', 'short', 'en-GB')).toBe('3 Nov');
    expect(formatDay('2026-11-03', 'long', 'en-GB')).toBe('3 November 2026');
  });

  it.each(['soon', '2026-02-30', ''])('"%s" stands as it is', (text) => {
    expect(formatDay(text, 'long', 'en-GB')).toBe(text);
  });
});
