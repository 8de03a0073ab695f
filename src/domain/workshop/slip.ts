import type { DotLine } from './dot-lines.ts';
import { DOT_RULES, fitsCounted } from './dots.ts';
import { readDots, type TypedDots } from './dots-typed.ts';
import type { Room } from './room.ts';
import type { Round } from './votes.ts';
import { MOST_PEOPLE, type RoomEvent, type Workshop } from './workshop.ts';

/** A slip of paper with dots, as typed: its number, if it carries one, and its letters. */
export type TypedSlip = { readonly voter: string; readonly typed: string };

type DotsEvent = Extract<RoomEvent, { type: 'dots' }>;

/** `counted`: the counts for everyone at once leave no dots for this voter. */
export type SlipProblem =
  Extract<TypedDots, { ok: false }> | { readonly ok: false; readonly problem: 'voter' | 'counted' };

/** The lowest number that nobody has used; whoever counts along never types one. */
export function nextVoter(used: ReadonlyMap<number, unknown>): number {
  let voter = 1;
  while (used.has(voter) && voter < MOST_PEOPLE) voter += 1;
  return voter;
}

/** 1 to 200; the next free number when nothing is typed. Undefined for anything else. */
export function readVoter(typed: string, free: number): number | undefined {
  if (typed.trim() === '') return free;
  const voter = /^\s*\d{1,3}\s*$/u.test(typed) ? Number(typed) : 0;
  return voter >= 1 && voter <= MOST_PEOPLE ? voter : undefined;
}

/** What the slip says among these lines, or what is wrong with it. */
export function readSlip(
  workshop: Workshop,
  room: Room,
  { round, lines, free }: { round: Round; lines: readonly DotLine[]; free: number },
  slip: TypedSlip,
): { readonly ok: true; readonly event: DotsEvent } | SlipProblem {
  const read = readDots(slip.typed, lines, DOT_RULES[round]);
  if (!read.ok) return read;
  const voter = readVoter(slip.voter, free);
  if (voter === undefined) return { ok: false, problem: 'voter' };
  const event: DotsEvent = { type: 'dots', voter, round, lines: [...read.lines] };
  return fitsCounted(workshop, room, event)
    ? { ok: true, event }
    : { ok: false, problem: 'counted' };
}
