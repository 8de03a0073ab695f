import type { Verdict } from './assessment.ts';
import type { Level } from './questionnaire.ts';
import type { Facet, GridItem, Moment } from './questionnaires/moments-of-truth.ts';
import type { Naming } from './shown-names.ts';

/**
 * The wall chart as a document: what is said, in the order of reading. No coordinates and no
 * colours; where it stands is decided by `sheet/layout`. Built by `build-wall-chart.ts`.
 */

export const EDITIONS = ['team', 'customers'] as const;
/** `team` shows levels and next actions; `customers` may read the promises only. */
export type Edition = (typeof EDITIONS)[number];

/** The lines of a play card below its promise, in the order of what happens. */
export const CARD_LINES = ['when', 'who', 'within', 'first', 'never', 'check'] as const;
export type CardLine = (typeof CARD_LINES)[number];

/** Which entry of the assessment a text comes from, so that what is not on paper can be named. */
export type ChartField =
  | 'business.name'
  | 'business.focus'
  | 'respondent'
  | `moment.${Moment}.${'promise' | 'action' | 'who' | 'due'}`
  | `moment.${Moment}.card.${CardLine}`
  | `fix-first.${number}.${'text' | 'who' | 'due'}`
  | `contact.${'stop' | 'more'}`
  | `promise.${number}`
  /** A date, a number or a fixed sentence of ours. */
  | 'chart';

/** A text of the person's; without text it is a line to fill by hand. */
export type Entry = {
  readonly field: ChartField;
  /** What belongs here, printed small beside or above it. */
  readonly label: string;
  readonly text: string | undefined;
};

/** How well a moment goes, as far as the answers say it. */
export type MomentLevel =
  | { readonly kind: 'level'; readonly level: Level; readonly name: string }
  /** Too much is open for one name: anything from `low` to `high`. */
  | { readonly kind: 'range'; readonly low: Level; readonly high: Level; readonly name: string }
  | { readonly kind: 'aside'; readonly name: string }
  | { readonly kind: 'open'; readonly name: string };

export type MomentPanel = {
  readonly moment: Moment;
  readonly name: string;
  readonly level: MomentLevel;
  /** The moment of the first fix-first line. */
  readonly first: boolean;
  readonly promise: Entry;
  readonly action: Entry;
  readonly who: Entry;
  readonly due: Entry;
  /** The play card, for sheets with room for it. */
  readonly card: readonly Entry[];
};

export type FixFirstLine = {
  readonly text: Entry;
  /** The moment and the level in words; missing for a line to fill by hand. */
  readonly reason: string | undefined;
  readonly who: Entry;
  readonly due: Entry;
};

export type GridCell = Level | 'dont-know' | 'not-applicable' | 'unanswered';
export type GridRow = {
  readonly name: string;
  readonly first: boolean;
  readonly cells: readonly GridCell[];
  /** For each cell the level that is aimed at, in few letters; undefined without or when reached. */
  readonly aims: readonly (string | undefined)[];
};

export type KeptPromise = {
  readonly name: Entry;
  /** Shares 0–1 with their 95% interval; undefined when nothing was counted. */
  readonly kept:
    | { readonly share: number; readonly low: number; readonly high: number; readonly text: string }
    | undefined;
};

export type PositionMark = {
  readonly heading: string;
  readonly name: string;
  readonly detail: string;
  /** What runs to the right, and what runs upwards. */
  readonly axes: { readonly keep: string; readonly win: string };
  /** 0–100 points. */
  readonly keep: number;
  readonly win: number;
};

export type TeamChart = {
  readonly edition: 'team';
  readonly business: Entry;
  readonly focus: Entry;
  readonly title: string;
  readonly answeredOn: Entry;
  readonly respondent: Entry;
  readonly review: Entry;
  readonly count: {
    /** Moments a year over all customers; a line to fill by hand when nobody has counted. */
    readonly number: Entry;
    readonly claim: string;
    readonly detail: string | undefined;
  };
  /** What a person becomes on the way, from first hearing of us to telling others. */
  readonly stations: readonly [string, string, string, string, string];
  readonly moments: readonly MomentPanel[];
  readonly firstMark: string;
  readonly fixFirst: { readonly heading: string; readonly lines: readonly FixFirstLine[] };
  readonly contacts: readonly Entry[];
  readonly grid: {
    readonly heading: string;
    readonly columns: readonly string[];
    readonly rows: readonly GridRow[];
    readonly unknownMark: string;
    readonly asideMark: string;
    /** How an aim is read; undefined when there is none. */
    readonly aimKey: string | undefined;
  };
  readonly promisesKept: {
    readonly heading: string;
    /** Three, the worst first; open ones are lines to fill by hand. */
    readonly rows: readonly KeptPromise[];
    /** Those for which the sheet has no row. */
    readonly more: readonly KeptPromise[];
    /** "kept" and "of", before the lines of a row that is filled by hand. */
    readonly openLabels: readonly [kept: string, of: string];
  };
  /** Where the business stands in keeping and winning; left out until it has a place. */
  readonly position: PositionMark | undefined;
  readonly weeks: { readonly heading: string; readonly count: number };
  /** Empty boxes of the size of a sticky note, for sheets with room for them. */
  readonly ideas: { readonly heading: string; readonly count: number };
  /** An address that carries the answers, drawn as a QR code; undefined when not asked for. */
  readonly code: { readonly link: string; readonly caption: string } | undefined;
  readonly key: readonly { readonly level: Level; readonly name: string }[];
  readonly footnote: string;
  readonly product: string;
};

/** What customers may read: the promises and nothing else. */
export type CustomerChart = {
  readonly edition: 'customers';
  readonly business: Entry;
  readonly title: string;
  readonly promises: readonly {
    readonly moment: Moment;
    readonly name: string;
    readonly promise: Entry;
  }[];
  readonly since: Entry;
  readonly invitation: string;
};

export type WallChart = TeamChart | CustomerChart;

/** The fixed sentences and headings of a chart; they live in `messages`. */
export type WallChartLabels = {
  readonly title: string;
  readonly business: string;
  readonly focus: string;
  readonly answeredOn: string;
  readonly answeredBy: string;
  readonly review: string;
  readonly count: string;
  readonly claim: string;
  readonly secondsEach: (seconds: string) => string;
  readonly stations: TeamChart['stations'];
  readonly levelRange: (low: string, high: string) => string;
  readonly levelSoFar: (name: string) => string;
  readonly levelAside: string;
  /** Of a moment without an answer, and of one with too few for a level. */
  readonly levelOpen: string;
  readonly levelFew: string;
  /** Of a moment whose points wait for a running review. */
  readonly levelWaiting: string;
  readonly promise: string;
  readonly action: string;
  readonly who: string;
  readonly due: string;
  readonly first: string;
  readonly fixFirst: string;
  /** The heading where a room has agreed on lines of its own. */
  readonly agreed: string;
  readonly contact: Readonly<Record<'stop' | 'more', string>>;
  readonly contactNaming: Naming;
  readonly contactWithIdea: (name: string, idea: string) => string;
  readonly grid: string;
  readonly unknownMark: string;
  readonly asideMark: string;
  /** A level that is aimed at, beside the one that is: "→ 3". */
  readonly aim: (level: string) => string;
  /** How an aim is read, in the key. */
  readonly aimKey: string;
  readonly promisesKept: string;
  readonly timePromise: string;
  readonly keptOpen: readonly [kept: string, of: string];
  readonly keptOf: (percent: string, kept: string, checked: string) => string;
  readonly position: string;
  readonly positionAxes: PositionMark['axes'];
  readonly positionDetail: (keep: string, win: string) => string;
  readonly weeks: string;
  readonly card: Readonly<Record<CardLine, string>>;
  readonly ideas: string;
  readonly code: string;
  readonly footnote: string;
  readonly product: string;
  readonly customers: {
    readonly title: string;
    readonly moments: Readonly<Record<Moment, string>>;
    readonly since: string;
    readonly invitation: string;
  };
};

export type ChartNames = {
  readonly levels: Readonly<Record<Level, string>>;
  readonly moments: Readonly<Record<Moment, string>>;
  readonly facets: Readonly<Record<Facet, string>>;
};

/** Which verdicts put a contact on the chart. */
export const CHARTED_VERDICTS = {
  stop: 'eliminate',
  more: 'enhance',
} as const satisfies Record<'stop' | 'more', Verdict>;

/** One of the three lines from three moments, already in words. */
export type FixFirstWords = {
  readonly item: GridItem;
  readonly moment: Moment;
  readonly text: string;
  readonly reason: string;
};
