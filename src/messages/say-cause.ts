import type { Action } from '#domain/assessment.ts';
import { findItem, isMoment, partOf } from '#domain/parts.ts';
import { FACETS } from '#domain/questionnaires/moments-of-truth.ts';
import { isSeen } from '#domain/seen-text.ts';
import { FACET_NAMES, MOMENT_NAMES, PART_NAMES } from './en/names.ts';
import { partName } from './part-name.ts';

/** Where an action comes from, in words: a question, a contact or a moment; undefined without. */
export function sayCause({ item, contact, moment }: Action): string | undefined {
  const known = item === undefined ? undefined : findItem(item);
  if (known !== undefined) {
    const part = partName(partOf(known));
    const facet = FACETS.find((each) => known.endsWith(`.${each}`));
    const isGrid = isMoment(partOf(known)) && facet !== undefined;
    return isGrid ? `${part}, ${FACET_NAMES[facet]}` : part;
  }
  if (isSeen(contact)) return `${PART_NAMES.interactions}, “${contact.trim()}”`;
  return moment === undefined ? undefined : MOMENT_NAMES[moment];
}
