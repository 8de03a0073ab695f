import type { Closing } from '#domain/closing.ts';
import { MOMENT_NAMES } from './en/names.ts';
import { tomorrow, tomorrowFor } from './en/tomorrow.ts';
import type { GridWords } from './grid-words.ts';

/** The facts of a close as its sentences: the task, what it leads to, the question to ask. */
export type SaidTomorrow = {
  readonly task: string;
  readonly note: string;
  readonly question: string;
};

export function sayTomorrow({ moment, line }: Closing, words: GridWords): SaidTomorrow {
  const { task, question } = tomorrowFor(moment);
  if (line === undefined) return { task, note: tomorrow.begin, question };
  // What is done but cannot be shown needs no first step: showing it is the step.
  return line.level < line.stated
    ? { task: words.fixLine(line), note: tomorrow.begin, question }
    : {
        task: words.item(line.item).firstStep,
        note: tomorrow.towards(MOMENT_NAMES[moment]),
        question,
      };
}
