import type { Business } from './assessment.ts';
import { DIMENSION_SCALES, type GrowthItem } from './questionnaires/growth-positioning.ts';
import { momentScale, type MomentsOfTruthItem } from './questionnaires/moments-of-truth.ts';

/** What may be set aside: only these three, and each is asked about once (instrument.md 3.2). */
export type AsideScale = 'competition' | 'promises.owner' | 'leadership';

export const asideMomentsItems = (
  scale: 'competition' | 'promises.owner',
): readonly MomentsOfTruthItem[] =>
  scale === 'competition' ? momentScale('competition').items : ['promises.owner'];

export const LEADERSHIP_ITEMS: readonly GrowthItem[] = DIMENSION_SCALES.filter(
  ({ id }) => id === 'leadership',
).flatMap(({ items }) => items);

const OFFERED: ReadonlySet<string> = new Set<string>([
  ...asideMomentsItems('competition'),
  ...asideMomentsItems('promises.owner'),
  ...LEADERSHIP_ITEMS,
]);

/** True for the few items that may be answered "does not apply". */
export const offersNotApplicable = (item: string): boolean => OFFERED.has(item);

/** What the facts about a business set aside: it has no rivals, or one person does everything. */
export const asideScales = ({ rivals, solo }: Business): readonly AsideScale[] => [
  ...(rivals === false ? (['competition'] as const) : []),
  ...(solo === true ? (['promises.owner', 'leadership'] as const) : []),
];

/** The items that are asked in a business like this, in their order. */
export function applicableItems<Id extends string>(
  items: readonly Id[],
  business: Business = {},
): readonly Id[] {
  const aside = asideScales(business);
  return items.filter(
    (item) => !aside.some((scale) => item === scale || item.startsWith(`${scale}.`)),
  );
}
