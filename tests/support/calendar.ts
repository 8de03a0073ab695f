import ICAL from 'ical.js';

/** An event as a calendar reads it; days as ISO days, the stamp as an ISO time. */
export type ReadEvent = {
  readonly uid: string;
  readonly summary: string;
  /** Empty when there is none. */
  readonly description: string;
  readonly start: string;
  readonly end: string;
  readonly stamp: string;
};

/** The events of a calendar file. Throws when a calendar could not read it. */
export const readCalendar = (file: string): readonly ReadEvent[] =>
  ICAL.Component.fromString(file)
    .getAllSubcomponents('vevent')
    .map((component) => {
      const text = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
      const { startDate, endDate } = new ICAL.Event(component);
      return {
        uid: text('uid'),
        summary: text('summary'),
        description: text('description'),
        start: startDate.toString(),
        end: endDate.toString(),
        stamp: text('dtstamp'),
      };
    });
