import {
  gridItem,
  type GridItem,
  type Moment,
  momentScale,
  MOMENTS,
} from '../questionnaires/moments-of-truth.ts';

/** Which questions a room answers: the quick set of twelve, or all six of the chosen moments. */
export type Questions =
  { readonly kind: 'quick' } | { readonly kind: 'moments'; readonly moments: readonly Moment[] };

/** A room tires after that many questions (product.md, Workshop). */
export const MOST_ITEMS = 25;

/**
 * The questions in the order in which they are asked: of the quick set *Our promise* and *Made
 * personal* of each moment, else the six of each chosen moment along the customer's way. At most
 * 25: moments that do not fit whole are left out.
 */
export function askedItems(questions: Questions): readonly GridItem[] {
  if (questions.kind === 'quick') {
    return MOMENTS.flatMap((moment) => [gridItem(moment, 'promise'), gridItem(moment, 'personal')]);
  }
  const { moments } = questions;
  const chosen = MOMENTS.filter((moment) => moments.includes(moment)).map(momentScale);
  return chosen.reduce<readonly GridItem[]>(
    (items, scale) =>
      items.length + scale.items.length > MOST_ITEMS ? items : [...items, ...scale.items],
    [],
  );
}
