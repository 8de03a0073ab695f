import type { AssessmentData } from '#domain/assessment.ts';
import { printAssessment } from '#domain/file-format.ts';
import { fileStem } from '#domain/file-name.ts';
import type { BallotApart } from '#domain/workshop/ballots-apart.ts';
import { askedItems } from '#domain/workshop/questions.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { workshopDay } from '#domain/workshop/workshop-day.ts';
import { takeAway as words } from '#messages/en/take-away.ts';
import type { MadeFile } from '#ui/save-files.tsx';

/** What a room leaves behind as text. */

const nameOf = (workshop: Workshop, ...rest: readonly string[]) =>
  [fileStem(workshop.business.name), ...rest, workshopDay(workshop) ?? ''].join(' ').trim();

/** The group as the app saves any assessment. */
export const groupFile = (workshop: Workshop, group: AssessmentData): Promise<MadeFile> =>
  Promise.resolve({
    name: `${nameOf(workshop)}.fifteen.json`,
    blob: new Blob([printAssessment(group)], { type: 'application/json' }),
  });

/** A line for each ballot: its code for this app, its digits for everybody else. */
export function ballotsFile(
  workshop: Workshop,
  ballots: readonly BallotApart[],
): Promise<MadeFile> {
  const head = words.ballotsHead(askedItems(workshop.questions).length);
  const lines = ballots.map(({ code, digits }) => `${code} ${digits}`);
  return Promise.resolve({
    name: `${nameOf(workshop, words.ballotsKind)}.txt`,
    blob: new Blob([[...head, ...lines, ''].join('\n')], { type: 'text/plain' }),
  });
}
