import * as z from 'zod/mini';
import { businessSchema } from '../assessment.ts';
import { oneOf } from '../one-of.ts';
import { LEVELS } from '../questionnaire.ts';
import { GRID_ITEMS, MOMENTS } from '../questionnaires/moments-of-truth.ts';

/**
 * One afternoon with a group. What happened is kept as a list of events in their order; where the
 * room is and what it knows is derived from them (`room.ts`), so that any step can be taken back
 * and a reload loses nothing.
 */

const text = z.string();
const whole = (min: number, max: number) =>
  z.number().check(z.int(), z.minimum(min), z.maximum(max));
const item = z.enum(GRID_ITEMS);
const round = z.literal([1, 2]);

export const MOST_PEOPLE = 200;
const headCount = whole(0, MOST_PEOPLE);
/** Of an event in the whole list. */
const position = whole(0, 1_000_000);
/** The entry that this one corrects; while it is only typed, that one stands. */
const instead = z.optional(position);

/** What the room is at with one question. `collect` and `second` gather votes unseen. */
export const PHASES = ['collect', 'reveal', 'talk', 'second', 'compare'] as const;
/** What the room is at while it chooses: everybody's dots, then once more between those that tie. */
export const DOT_PHASES = ['collect', 'result', 'run-off', 'decided'] as const;
/** Dots that one person has in all, in the first vote (workshop.md 2.4). */
export const MOST_DOTS = 3;

export const placeSchema = oneOf('stage', {
  welcome: z.object({ stage: z.literal('welcome') }),
  /** Ballots come in for all questions at once. */
  ballots: z.object({ stage: z.literal('ballots') }),
  question: z.object({ stage: z.literal('question'), item, phase: z.enum(PHASES) }),
  /** All questions, most split first. */
  overview: z.object({ stage: z.literal('overview') }),
  break: z.object({ stage: z.literal('break') }),
  dots: z.object({ stage: z.literal('dots'), phase: z.enum(DOT_PHASES) }),
  actions: z.object({ stage: z.literal('actions') }),
  close: z.object({ stage: z.literal('close') }),
});
export type Place = z.infer<typeof placeSchema>;
export type Stage = Place['stage'];

const levelOrAbstained = z.literal([...LEVELS, 'dont-know']);

/** How many hands were up for 0, 1, 2, 3 and 4. */
const handsSchema = z.array(headCount).check(z.refine((counts) => counts.length === LEVELS.length));

export const agreedActionSchema = z.object({
  text,
  who: text,
  /** ISO day. */
  due: text,
});
export type AgreedAction = z.infer<typeof agreedActionSchema>;

const eventSchema = oneOf('type', {
  move: z.object({ type: z.literal('move'), from: placeSchema, to: placeSchema }),
  /** Of a question in a round; the latest count holds. `abstained` had no opinion. */
  hands: z.object({
    type: z.literal('hands'),
    item,
    round,
    counts: handsSchema,
    abstained: headCount,
  }),
  ballot: z.object({
    type: z.literal('ballot'),
    /** Below 256 the number on a paper ballot, above it one that a phone has drawn; never a name. */
    participant: whole(0, 0xffff),
    round,
    answers: z.record(z.string(), levelOrAbstained),
  }),
  note: z.object({ type: z.literal('note'), item, text, instead }),
  park: z.object({ type: z.literal('park'), text, instead }),
  /** A line of the room's own to choose from. */
  line: z.object({ type: z.literal('line'), text }),
  'leave-out': z.object({ type: z.literal('leave-out'), line: text, out: z.boolean() }),
  /** The dots of one person, a line for each; the latest of each voter holds. */
  dots: z.object({
    type: z.literal('dots'),
    /** Numbered as senders of ballots are. */
    voter: whole(0, 0xffff),
    round,
    lines: z.array(text).check(z.maxLength(MOST_DOTS)),
  }),
  /** How many dots or hands each line has in all; the latest count holds. */
  'dot-counts': z.object({
    type: z.literal('dot-counts'),
    round,
    counts: z.record(text, whole(0, MOST_PEOPLE * MOST_DOTS)),
  }),
  action: z.object({ type: z.literal('action'), action: agreedActionSchema, instead }),
  blank: z.object({ type: z.literal('blank'), on: z.boolean() }),
  extend: z.object({ type: z.literal('extend'), minutes: whole(-60, 60) }),
  /** The group became an assessment of its own, with this id. */
  kept: z.object({ type: z.literal('kept'), assessment: text }),
  /**
   * Takes back the event that stands at this position of the list. What takes a line off its list
   * is a step of its own and can be taken back; taking back the last step is none.
   */
  undo: z.object({
    type: z.literal('undo'),
    of: position,
    takesOff: z.optional(z.literal(true)),
  }),
});
export type RoomEvent = z.infer<typeof eventSchema>;

/** An event and the moment at which it was entered, in ms since 1970. */
const timedEventSchema = z.object({ at: z.number(), event: eventSchema });
export type TimedEvent = z.infer<typeof timedEventSchema>;

export const workshopSchema = z.object({
  format: z.literal('fifteen-seconds/workshop'),
  version: z.literal(1),
  id: text,
  createdAt: text,
  business: businessSchema,
  questions: oneOf('kind', {
    quick: z.object({ kind: z.literal('quick') }),
    moments: z.object({ kind: z.literal('moments'), moments: z.array(z.enum(MOMENTS)) }),
  }),
  /** Everybody who may vote, the owner included. */
  people: whole(1, MOST_PEOPLE),
  /** Hands go up question by question; ballots are filled in before the first reveal. */
  way: z.enum(['hands', 'ballots']),
  /** Minutes of the run sheet; absent when the coach goes without one. */
  minutes: z.optional(z.literal([60, 90, 120])),
  /** A room in which a coach rehearses: twelve people who do not exist; never a result. */
  practice: z.optional(z.literal(true)),
  events: z.array(timedEventSchema),
});
export type Workshop = z.infer<typeof workshopSchema>;

/** What the coach says before the room is open. */
export type WorkshopSetup = Pick<
  Workshop,
  'business' | 'questions' | 'people' | 'way' | 'minutes' | 'practice'
>;
