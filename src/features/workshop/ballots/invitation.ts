import { encodeBallot, workshopNumber } from '#domain/workshop/ballot-code.ts';
import { encodeDots, phoneLines } from '#domain/workshop/dot-code.ts';
import type { DotLine } from '#domain/workshop/dot-lines.ts';
import type { Round } from '#domain/workshop/votes.ts';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { to } from '#ui/routes.ts';

/** An address of this very app; `here` is any of its addresses. */
export const linkTo = (route: string, here: string): string =>
  `${here.split(/[?#]/u)[0] ?? ''}${route}`;

/** The address under which a phone finds the blank ballot of a workshop. */
export function invitationLink({ id, questions, business }: Workshop, here: string): string {
  const blank = {
    ...{ questions, kind: business.kind, workshop: workshopNumber(id) },
    ...{ sender: 0, answers: {}, isBlank: true },
  };
  return linkTo(to.ballot(encodeBallot(blank)), here);
}

/** The address under which a phone finds the lines of a vote with dots. */
export function dotsInvitationLink(
  { id, business }: Workshop,
  round: Round,
  lines: readonly DotLine[],
  here: string,
): string {
  const blank = {
    ...{ round, lines: phoneLines(lines), dots: [], isBlank: true },
    ...{ kind: business.kind, workshop: workshopNumber(id), sender: 0 },
  };
  return linkTo(to.ballot(encodeDots(blank)), here);
}
