import type { Business } from '#domain/assessment.ts';
import { shared } from './en/shared.ts';

/**
 * Text that a person typed without the unseen characters that turn a line round: within a sentence
 * of ours they would turn that round as well.
 */
export const plainName = (text: string): string =>
  text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');

/** What a business is called on screen; a nameless one has a name for that. */
export function businessName(business: Business | undefined): string {
  const name = plainName(business?.name ?? '').trim();
  return name === '' ? shared.unnamedBusiness : name;
}
