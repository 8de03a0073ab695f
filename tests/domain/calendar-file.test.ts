import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, plainText, printCalendar, stampOf } from '#domain/calendar-file.ts';
import { addDays } from '#domain/calendar.ts';
import { readCalendar } from '../support/calendar.ts';
import { holdsFor } from './arbitraries.ts';

const HEAD = { product: 'Fifteen Seconds', changedAt: '2026-11-23T12:34:56.789Z' };
const EVENT: CalendarEvent = {
  uid: 'a.b@fifteen-seconds',
  day: '2026-11-30',
  summary: 'Call Ann; ask, then listen · Bo',
  description: 'How we will know: she answers\nFrom: Keeping in touch',
};

const linesOf = (file: string) => file.split('\r\n');
const octets = (text: string) => new TextEncoder().encode(text).length;

describe('a calendar file', () => {
  it('is read as whole days, with the time of the last change', () => {
    expect(readCalendar(printCalendar([EVENT], HEAD))).toEqual([
      {
        uid: 'a.b@fifteen-seconds',
        summary: 'Call Ann; ask, then listen · Bo',
        description: 'How we will know: she answers\nFrom: Keeping in touch',
        start: '2026-11-30',
        end: '2026-12-01',
        stamp: '2026-11-23T12:34:56Z',
      },
    ]);
  });

  it('reads line by line as RFC 5545 asks', () => {
    expect(linesOf(printCalendar([{ ...EVENT, description: '' }], HEAD))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Fifteen Seconds//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:a.b@fifteen-seconds',
      'DTSTAMP:20261123T123456Z',
      'DTSTART;VALUE=DATE:20261130',
      'DTEND;VALUE=DATE:20261201',
      'SUMMARY:Call Ann\\; ask\\, then listen · Bo',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('leaves out an event without a day that exists', () => {
    const days = ['', 'soon', '2026-02-30', '2026-11-30'];
    const file = printCalendar(
      days.map((day) => ({ ...EVENT, day })),
      HEAD,
    );
    expect(readCalendar(file).map(({ start }) => start)).toEqual(['2026-11-30']);
  });

  it('gives the last day of four digits no end', () => {
    const file = printCalendar([{ ...EVENT, day: '9999-12-31' }], HEAD);
    expect(file).not.toContain('DTEND');
    expect(readCalendar(file)).toHaveLength(1);
  });

  it('folds a text of 10,000 characters, never inside one', () => {
    const file = printCalendar([{ ...EVENT, summary: '🥐ü€a'.repeat(2500) }], HEAD);
    expect(Math.max(...linesOf(file).map(octets))).toBe(75);
    expect(readCalendar(file)[0]?.summary).toBe('🥐ü€a'.repeat(2500));
  });
});

describe('the time of the last change', () => {
  it.each([
    ['2026-11-23T12:34:56.789Z', '20261123T123456Z'],
    ['2026-11-23T23:30:00+02:00', '20261123T213000Z'],
    ['2026-11-23', '20261123T000000Z'],
    ['yesterday', '19700101T000000Z'],
  ])('%s is %s', (time, stamp) => {
    expect(stampOf(time)).toBe(stamp);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('\\', ';', ',', '\n', '\r', '\t', ' ', ':', '"', 'n', 'ü') }),
);
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1970-01-01', days));

describe('any text', () => {
  it('comes back from a calendar as it went in', () => {
    const events = fc.array(
      fc.record({ uid: anyText, day: anyDay, summary: anyText, description: anyText }),
      { maxLength: 3 },
    );
    holdsFor(events, (given) => {
      const file = printCalendar(given, HEAD);
      expect(linesOf(file).every((line) => octets(line) <= 75)).toBe(true);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(
        readCalendar(file).map(({ uid, summary, description }) => [uid, summary, description]),
      ).toEqual(given.map((each) => [each.uid, each.summary, each.description].map(plainText)));
    });
  });

  it('keeps everything but controls and half characters', () => {
    expect(plainText('a\tb\r\nc\rd\n\u0000\u0007\u007fe\ud800f\u0085')).toBe(
      'a\tb\nc\nd\ne\ufffdf\u0085',
    );
    holdsFor(anyText, (text) => {
      expect(plainText(plainText(text))).toBe(plainText(text));
    });
  });
});
