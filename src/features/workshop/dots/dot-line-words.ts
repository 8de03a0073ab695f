import type { Line } from '#domain/workshop/dot-lines.ts';
import { dots } from '#messages/en/dots.ts';
import { momentName } from '../moment-name.ts';
import type { QuestionWords } from '../use-question-words.ts';

/** What a line says, and where it comes from. */
export const lineWords = (line: Line, questions: QuestionWords) =>
  line.kind === 'own'
    ? { text: line.text, from: dots.lines.own }
    : { text: questions(line.item).fix, from: momentName(line.item) };
