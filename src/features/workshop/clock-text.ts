import type { Clock } from '#domain/workshop/run-sheet.ts';
import { workshop } from '#messages/en/workshop.ts';

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** "4:05 left" or "0:30 over". */
export function clockText({ left }: Clock): string {
  const seconds = Math.abs(left);
  const text = `${Math.floor(seconds / 60)}:${twoDigits(seconds % 60)}`;
  return left < 0 ? workshop.console.over(text) : workshop.console.left(text);
}
