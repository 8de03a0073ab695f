import { naturalUnit, splitDuration } from '#domain/duration-input.ts';
import { formatAmount } from '#domain/numbers.ts';
import { durations } from './en/durations.ts';
import { LOCALE } from './locale.ts';

const shown = (value: number) => formatAmount(value, LOCALE);

/** A short time: "37 s", "1 min 30 s", "2 h". Reads back to the same number of whole seconds. */
export function sayDuration(seconds: number): string {
  const parts = splitDuration(seconds);
  const said = [
    parts.hours === 0 ? '' : durations.hours(shown(parts.hours)),
    parts.minutes === 0 ? '' : durations.minutes(shown(parts.minutes)),
    parts.seconds === 0 && seconds > 0 ? '' : durations.seconds(shown(parts.seconds)),
  ];
  return said.filter((part) => part !== '').join(' ');
}

/** The time of a promise: "5 minutes", "24 hours" as "1 day". */
export function sayPromisedTime(minutes: number): string {
  const { count, unit } = naturalUnit(minutes);
  return durations.long[unit](shown(count));
}
