import type { Room } from './room.ts';
import type { Stage, Workshop } from './workshop.ts';

/** The clock of a room. It tells the time and never moves anybody on. */

type Minutes = Readonly<Record<Stage, number>>;

/** Minutes for each stage with ballots, added up from the agendas of workshop.md 2.6. */
const WITH_BALLOTS: Readonly<Record<60 | 90 | 120, Minutes>> = {
  60: {
    welcome: 5,
    ballots: 5,
    overview: 5,
    question: 18,
    break: 0,
    dots: 5,
    actions: 17,
    close: 5,
  },
  90: {
    welcome: 15,
    ballots: 17,
    overview: 6,
    question: 22,
    break: 0,
    dots: 5,
    actions: 20,
    close: 5,
  },
  120: {
    welcome: 25,
    ballots: 17,
    overview: 8,
    question: 28,
    break: 10,
    dots: 5,
    actions: 22,
    close: 5,
  },
};

const ORDER: Readonly<Record<Workshop['way'], readonly Stage[]>> = {
  hands: ['welcome', 'question', 'overview', 'break', 'dots', 'actions', 'close'],
  ballots: ['welcome', 'ballots', 'overview', 'question', 'break', 'dots', 'actions', 'close'],
};

/** The minutes of each stage; undefined without a run sheet. With hands up, answering is talking. */
export function minutesOf({ minutes, way }: Workshop): Minutes | undefined {
  if (minutes === undefined) return undefined;
  const sheet = WITH_BALLOTS[minutes];
  return way === 'ballots'
    ? sheet
    : { ...sheet, ballots: 0, question: sheet.ballots + sheet.question };
}

export type Clock = {
  /** Seconds left in this stage; below zero once they are used up. */
  readonly left: number;
  /** The last fifth of the stage has begun. */
  readonly isLate: boolean;
  /** When the whole room ends if each later stage takes its minutes; ms since 1970. */
  readonly endsAt: number;
};

/** The clock at a moment, `now` in ms since 1970; undefined without a run sheet. */
export function clockAt(workshop: Workshop, room: Room, now: number): Clock | undefined {
  const minutes = minutesOf(workshop);
  if (minutes === undefined) return undefined;
  const { stage } = room.place;
  const own = (minutes[stage] + (room.extended[stage] ?? 0)) * 60;
  const left = own - Math.round((now - room.stageAt) / 1000);
  const order = ORDER[workshop.way];
  const later = order.slice(order.indexOf(stage) + 1);
  const rest = later.reduce((sum, each) => sum + minutes[each] * 60, 0);
  return { left, isLate: left <= own * 0.2, endsAt: now + (Math.max(0, left) + rest) * 1000 };
}

/**
 * Whether the stage may be made so many minutes longer or, below zero, shorter at a moment, `now`
 * in ms since 1970: it never ends before that moment. Without a run sheet nothing can be moved.
 */
export function mayExtend(workshop: Workshop, room: Room, minutes: number, now: number): boolean {
  const clock = clockAt(workshop, room, now);
  return clock !== undefined && (minutes >= 0 || clock.left + minutes * 60 >= 0);
}
