import { encodeBallot, workshopNumber } from '#domain/workshop/ballot-code.ts';
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
