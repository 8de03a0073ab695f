import type { AssessmentData } from '../assessment.ts';
import { SHOWN_FROM } from '../group.ts';
import type { Answer } from '../questionnaire.ts';
import { askedItems } from './questions.ts';
import { hasSecondVote, type Room, roomVotes } from './room.ts';
import { lowerMedian } from './votes.ts';
import type { Workshop } from './workshop.ts';
import { workshopDay } from './workshop-day.ts';

/** The questions that three or more gave a level, each with its lower median. */
export function groupLevels(workshop: Workshop, room: Room) {
  return askedItems(workshop.questions).flatMap((item) => {
    const { levels } = roomVotes(room, item, hasSecondVote(room, item) ? 2 : 1);
    return levels.length >= SHOWN_FROM ? [{ item, level: lowerMedian(levels) }] : [];
  });
}

/**
 * The group as an assessment of its own: the lower median level of each question, from the second
 * vote where there was one. Questions with fewer than three levels stay unanswered, or are
 * *don't know* when three or more had no opinion and nobody else answered. Notes of the talk go
 * with their question, agreed actions into the plan. Nobody's own answer is in it.
 */
export function groupAssessment(
  workshop: Workshop,
  room: Room,
  respondent: { readonly name: string; readonly role: string },
  newId: () => string,
): AssessmentData {
  const answers = askedItems(workshop.questions).flatMap((item): (readonly [string, Answer])[] => {
    const { levels, abstained } = roomVotes(room, item, hasSecondVote(room, item) ? 2 : 1);
    const said = room.notes.filter((each) => each.item === item).map(({ text }) => text);
    const note = said.length === 0 ? {} : { note: said.join('\n') };
    if (levels.length >= SHOWN_FROM) return [[item, { level: lowerMedian(levels), ...note }]];
    return levels.length === 0 && abstained >= SHOWN_FROM
      ? [[item, { level: 'dont-know', ...note }]]
      : [];
  });
  return {
    business: workshop.business,
    respondent,
    answeredAt: workshopDay(workshop),
    momentsOfTruth: { answers: Object.fromEntries(answers) },
    plan: {
      actions: room.actions.map(({ text, who, due }) => ({
        id: newId(),
        ...{ text, who, due, agreed: true },
      })),
    },
  };
}

/** The assessments that were made from this room, by id, the latest first. */
export const keptAssessments = ({ events }: Pick<Room, 'events'>): readonly string[] =>
  events.flatMap((event) => (event.type === 'kept' ? [event.assessment] : [])).toReversed();
