import { type Level, LEVELS } from '../questionnaire.ts';
import { type GridItem, MOMENTS } from '../questionnaires/moments-of-truth.ts';
import { ours, type Part } from '../report.ts';
import { isSeen } from '../seen-text.ts';
import { momentOf } from './moment-of.ts';
import type { Minutes, MinutesInput, MinutesQuestion, MinutesVote } from './minutes.ts';
import { dotsChapter } from './minutes-dots.ts';
import { askedItems } from './questions.ts';
import { hasSecondVote, type Room, roomOf, roomReveals, roomVotes } from './room.ts';
import { countVotes, type Revealed } from './votes.ts';
import { workshopDay } from './workshop-day.ts';

type Shown = Extract<Revealed, { hidden: false }>;

const levelText = (level: Level, { levels }: MinutesInput) => `${level} ${levels[level]}`;

function shownFacts(item: GridItem, revealed: Shown, input: MinutesInput): readonly Part[] {
  const { labels, agreement, wordsOf } = input;
  const { median, middleHalf, split, word, n } = revealed;
  return [
    { ...ours(labels.middle(levelText(median, input))), look: 'strong' },
    ours(labels.sentence(wordsOf(item).options[median])),
    ours(`${labels.middleHalf(...middleHalf)} · ${labels.answers(n)}`),
    ours(split ? agreement.split : agreement[word]),
  ];
}

function voteOf(
  item: GridItem,
  revealed: Revealed,
  caption: string | undefined,
  input: MinutesInput,
): MinutesVote {
  const { labels } = input;
  const abstained = revealed.abstained === 0 ? [] : [ours(labels.noOpinion(revealed.abstained))];
  if (revealed.hidden) {
    return { caption, facts: [ours(labels.hidden(revealed.n)), ...abstained], shown: undefined };
  }
  const { counts, middleHalf } = revealed;
  const facts = [...shownFacts(item, revealed, input), ...abstained];
  return { caption, facts, shown: { counts, middleHalf } };
}

function changeOf(before: Revealed, after: Revealed, input: MinutesInput): string | undefined {
  if (before.hidden || after.hidden) return undefined;
  const [from, to] = [before.median, after.median].map((level) => levelText(level, input));
  if (from === undefined || to === undefined) return undefined;
  return from === to ? input.labels.stayed(to) : input.labels.moved(from, to);
}

const notesOn = (room: Room, item: GridItem) =>
  room.notes.flatMap((note) =>
    note.item === item && isSeen(note.text)
      ? [{ field: `note.${item}`, text: note.text } as const]
      : [],
  );

function questionOf(room: Room, item: GridItem, input: MinutesInput): MinutesQuestion {
  const { labels, wordsOf, moments } = input;
  const [first, second] = labels.votes;
  const before = roomReveals(room, item, 1);
  const after = hasSecondVote(room, item) ? roomReveals(room, item, 2) : undefined;
  return {
    moment: moments[momentOf(item)],
    question: wordsOf(item).question,
    votes:
      after === undefined
        ? [voteOf(item, before, undefined, input)]
        : [voteOf(item, before, first, input), voteOf(item, after, second, input)],
    change: after === undefined ? undefined : changeOf(before, after, input),
    notes: notesOn(room, item),
  };
}

/** Whether anybody answered it or said something about it. */
const isTouched = (room: Room, item: GridItem) =>
  countVotes(roomVotes(room, item, 1)) > 0 ||
  hasSecondVote(room, item) ||
  notesOn(room, item).length > 0;

function factsOf({ workshop, labels, moments, day }: MinutesInput): Minutes['facts'] {
  const { questions, people, way } = workshop;
  const held = workshopDay(workshop);
  const items = askedItems(questions);
  const names = MOMENTS.filter((moment) => items.some((item) => momentOf(item) === moment));
  const asked =
    questions.kind === 'quick'
      ? labels.quick(items.length)
      : labels.moments(
          names.map((moment) => moments[moment]),
          items.length,
        );
  const { facts, ways } = labels;
  return [
    ...(held === undefined ? [] : [{ label: facts.date, said: ours(day(held)) }]),
    { label: facts.people, said: ours(String(people)) },
    { label: facts.way, said: ours(ways[way]) },
    { label: facts.questions, said: ours(asked) },
  ];
}

function chaptersOf(room: Room, input: MinutesInput): Minutes['chapters'] {
  const { labels, wordsOf } = input;
  const untouched = room.order.filter((item) => !isTouched(room, item));
  const parked = room.parked.filter(({ text }) => isSeen(text));
  const { notAnswered } = labels;
  return [
    ...dotsChapter(room, input),
    ...(untouched.length === 0
      ? []
      : [
          {
            heading: notAnswered.heading,
            blocks: [
              { kind: 'text', said: ours(notAnswered.lead) } as const,
              {
                kind: 'list',
                items: untouched.map((item) => [ours(wordsOf(item).question)]),
              } as const,
            ],
          },
        ]),
    ...(parked.length === 0
      ? []
      : [
          {
            heading: labels.parked.heading,
            blocks: [
              {
                kind: 'list',
                items: parked.map(({ text }, at) => [{ field: `parked.${at + 1}`, text } as const]),
              } as const,
            ],
          },
        ]),
  ];
}

/**
 * The minutes of a workshop as far as it has come: agreed actions, each question that was answered
 * or talked about in the order of the room, what stayed open, the parking lot.
 */
export function buildMinutes(input: MinutesInput): Minutes {
  const { workshop, labels, levels, business, day } = input;
  const room = roomOf(workshop);
  const held = workshopDay(workshop);
  const touched = room.order.filter((item) => isTouched(room, item));
  return {
    title: labels.title,
    business: { field: 'business.name', text: business },
    facts: factsOf(input),
    actions: {
      ...labels.actions,
      rows: room.actions.map(({ text, who, due }, at) => {
        const said = (part: 'text' | 'who' | 'due', typed: string) =>
          ({ field: `actions.${at + 1}.${part}`, text: typed }) as const;
        return { what: said('text', text), who: said('who', who), due: said('due', day(due)) };
      }),
    },
    questions: {
      ...labels.questions,
      levels: LEVELS.map((level) => levels[level]),
      asked: touched.map((item) => questionOf(room, item, input)),
    },
    chapters: chaptersOf(room, input),
    close: labels.close,
    running: {
      business,
      title: labels.title,
      date: held === undefined ? undefined : day(held),
    },
    footnote: labels.footnote,
    pageOf: labels.pageOf,
  };
}
