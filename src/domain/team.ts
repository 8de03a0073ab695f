import type { AssessmentData } from './assessment.ts';
import { printAssessment } from './file-format.ts';
import {
  type AgreementWord,
  type GroupResults,
  type HiddenGroup,
  itemAgreement,
  levelsOf,
  medianOf,
  type MomentAgreement,
  type Respondent,
  scoreGroup,
} from './group.ts';
import {
  GRID_ITEMS,
  type GridItem,
  type Moment,
  MOMENTS,
} from './questionnaires/moments-of-truth.ts';
import { higherFirst } from './ranking.ts';
import { type NotComparable, whyNotComparable } from './rounds.ts';

/** The owner and the others about one business, nobody by name (instrument.md 6.1). */

export const ROLES = ['owner', 'other'] as const;
export type Role = (typeof ROLES)[number];

export type Member = { readonly role: Role; readonly assessment: AssessmentData };

/** What tells one person's file from another's; a file without an id by all that it says. */
export const memberKey = (assessment: AssessmentData): string =>
  assessment.id ?? printAssessment(assessment);

/** The role as somebody typed it; whoever is not an owner is one of the others. */
export const roleOf = ({ respondent }: AssessmentData): Role =>
  /\bowner\b/i.test(respondent?.role ?? '') ? 'owner' : 'other';

/** Why a file does not count; undefined when it does. `twice`: its person is among them already. */
export function whyNotCounted(
  file: AssessmentData,
  current: AssessmentData,
  listed: readonly AssessmentData[],
): NotComparable | 'twice' | undefined {
  if (listed.some((each) => memberKey(each) === memberKey(file))) return 'twice';
  return whyNotComparable(current, file);
}

const ROLE_SHOWN_FROM = 5;

/**
 * Roles that may be shown apart: those of at least five people. When one is hidden, the smallest
 * of the others is hidden with it, or it could be worked out from the whole.
 */
export function shownRoles<Id extends string>(
  counts: readonly { readonly role: Id; readonly n: number }[],
): readonly Id[] {
  const present = counts.filter(({ n }) => n > 0);
  const large = present.filter(({ n }) => n >= ROLE_SHOWN_FROM).toSorted((a, b) => a.n - b.n);
  const isOneHidden = large.length < present.length;
  // One role alone is everybody, which is shown anyway.
  const apart = isOneHidden ? large.slice(1) : large;
  return present.length < 2 ? [] : apart.map(({ role }) => role);
}

/** A moment that the owner sees otherwise; the gap is the owner's points less the others' mean. */
export type OwnerGap = { readonly moment: Moment; readonly gap: number };

/** Smaller differences are not talked about, in points. */
const GAP_FROM = 15;

export type TeamMoment = {
  readonly moment: Moment;
  readonly all: MomentAgreement | HiddenGroup;
  /** Mean points of each role that may be shown apart; null when too few answered. */
  readonly byRole: readonly {
    readonly role: Role;
    readonly n: number;
    readonly mean: number | null;
  }[];
};

export type Team =
  | { readonly people: number; readonly hidden: true }
  | {
      readonly people: number;
      readonly hidden: false;
      readonly moments: readonly TeamMoment[];
      /** Where the owner stands at least 15 points higher, or lower, widest first. */
      readonly blindSpots: readonly OwnerGap[];
      readonly hiddenStrengths: readonly OwnerGap[];
      /** False without exactly one owner with three others in any moment. */
      readonly hasGaps: boolean;
      readonly roles: readonly Role[];
    };

const respondentOf = ({ role, assessment }: Member): Respondent => ({
  role,
  answers: assessment.momentsOfTruth?.answers,
});

const meanIn = (group: GroupResults, moment: Moment) => {
  const agreement = group.hidden ? undefined : group.groups[moment];
  return agreement === undefined || 'hidden' in agreement
    ? { n: agreement?.n ?? group.respondents, mean: null }
    : { n: agreement.n, mean: agreement.mean };
};

/** The view of everybody together; below three people nothing but their number. */
export function viewTeam(members: readonly Member[]): Team {
  const all = scoreGroup(members.map(respondentOf));
  if (all.hidden) return { people: all.respondents, hidden: true };
  const inRole = (role: Role) => members.filter((member) => member.role === role);
  const roles = shownRoles(ROLES.map((role) => ({ role, n: inRole(role).length })));
  const groups = roles.map((role) => ({ role, group: scoreGroup(inRole(role).map(respondentOf)) }));
  const gaps = MOMENTS.flatMap((moment): OwnerGap[] => {
    const agreement = all.groups[moment];
    const gap = agreement !== undefined && 'ownerGap' in agreement ? agreement.ownerGap : null;
    return gap === null ? [] : [{ moment, gap }];
  }).toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
  return {
    people: all.respondents,
    hidden: false,
    moments: MOMENTS.map((moment) => ({
      moment,
      all: all.groups[moment] ?? { n: 0, hidden: true },
      byRole: groups.map(({ role, group }) => ({ role, ...meanIn(group, moment) })),
    })),
    blindSpots: gaps.filter(({ gap }) => gap >= GAP_FROM),
    hiddenStrengths: gaps.filter(({ gap }) => gap <= -GAP_FROM),
    hasGaps: gaps.length > 0,
    roles,
  };
}

/** How far apart people are on one question, in plain words. */
export type Apart = 'together' | 'half' | 'one' | 'more';

export type TeamItem =
  | HiddenGroup
  | {
      readonly n: number;
      /** Levels 0–4; the median may lie halfway between two. */
      readonly median: number;
      readonly min: number;
      readonly max: number;
      readonly word: AgreementWord | 'split';
      readonly apart: Apart;
    };

/** Reading steps of a quarter of a level around a half and a whole one. */
function apartOf(levels: number): Apart {
  if (levels < 0.25) return 'together';
  if (levels < 0.75) return 'half';
  return levels < 1.25 ? 'one' : 'more';
}

/** One question by everybody; below three levels nothing but their number. */
export function viewItem(members: readonly Member[], item: GridItem): TeamItem {
  const levels = levelsOf(members.map(respondentOf), item);
  const agreement = itemAgreement(levels);
  if ('hidden' in agreement) return agreement;
  const { n, min, max, word, split, adMedian } = agreement;
  return {
    n,
    median: medianOf(levels),
    min,
    max,
    word: split ? 'split' : word,
    apart: apartOf(adMedian),
  };
}

export type TeamQuestion = { readonly item: GridItem; readonly view: TeamItem };

/**
 * All 36 questions, the most split one first: by how widely the levels lie around their mean, then
 * in the order of the questionnaire. Those with fewer than three levels come last.
 */
export function questionsBySplit(members: readonly Member[]): readonly TeamQuestion[] {
  const spread = (item: GridItem) => {
    const agreement = itemAgreement(levelsOf(members.map(respondentOf), item));
    return 'hidden' in agreement ? -1 : agreement.sd;
  };
  return GRID_ITEMS.map((item) => ({ item, view: viewItem(members, item), spread: spread(item) }))
    .toSorted((one, other) => higherFirst(one.spread, other.spread))
    .map(({ item, view }) => ({ item, view }));
}
