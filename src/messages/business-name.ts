import type { Business } from '#domain/assessment.ts';
import { shared } from './en/shared.ts';

/** What a business is called on screen; a nameless one has a name for that. */
export function businessName(business: Business | undefined): string {
  const name = business?.name?.trim() ?? '';
  return name === '' ? shared.unnamedBusiness : name;
}
