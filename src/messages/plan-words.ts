import type { CountedContact } from '#domain/contact-picks.ts';
import { choiceFor } from '#domain/plan-offers.ts';
import { isSeen } from '#domain/seen-text.ts';
import { CONTACT_STEPS, ownStep } from './en/contact-steps.ts';

/** The first step for a contact: the owner's own idea, else that of what is to be done with it. */
export function contactStep(contact: CountedContact, name: string): string {
  const { idea } = contact.row;
  return isSeen(idea) ? ownStep(name, idea) : CONTACT_STEPS[choiceFor(contact)](name);
}
