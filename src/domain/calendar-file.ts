import { addDays, isDay } from './calendar.ts';

/** Calendar files (RFC 5545), so that dates stand where people look at dates. */

export type CalendarEvent = {
  /** The same for the same event in every file, so that a calendar updates it. */
  readonly uid: string;
  /** ISO day; a whole day, at which nobody counts as busy. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
};

const MAX_OCTETS = 75;

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** One content line, folded so that no line is longer than 75 octets and no character is cut. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Control characters other than tab and line feed have no place in a calendar (3.1). */
const CONTROLS = /[^\P{Cc}\t\n\u0080-\u009f]/gu;

/** A text as the file can hold it: every line end a line feed, no controls, no half characters. */
export const plainText = (text: string): string =>
  text.replace(/\r\n?/gu, '\n').replace(CONTROLS, '').replace(LONE_SURROGATE, '\ufffd');

const escape = (text: string): string =>
  plainText(text)
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\n/gu, '\\n');

const dateOf = (day: string): string => day.replaceAll('-', '');

/** "2026-11-23T12:00:00.000Z" as "20261123T120000Z"; a day is its midnight in UTC. */
export function stampOf(time: string): string {
  const at = new Date(time);
  const iso = Number.isNaN(at.getTime()) ? '1970-01-01T00:00:00.000Z' : at.toISOString();
  return `${iso.slice(0, 19).replace(/[-:]/gu, '')}Z`;
}

function eventLines({ uid, day, summary, description }: CalendarEvent, stamp: string): string[] {
  const next = addDays(day, 1);
  return [
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    // Without an end, a whole day ends by itself: so on the last day that has four digits.
    ...(isDay(next) ? [`DTEND;VALUE=DATE:${dateOf(next)}`] : []),
    `SUMMARY:${escape(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escape(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * The events as a calendar file. `changedAt` is the ISO time of the last change of what they come
 * from; the same events and time give the same text. Events whose day is no day are left out.
 */
export function printCalendar(
  events: readonly CalendarEvent[],
  { product, changedAt }: { readonly product: string; readonly changedAt: string },
): string {
  const stamp = stampOf(changedAt);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escape(product)}//EN`,
    'CALSCALE:GREGORIAN',
    ...events.filter(({ day }) => isDay(day)).flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
