import type { ReactNode } from 'react';
import { BusinessPage } from '#features/assess/business-page.tsx';
import { QuestionPage } from '#features/assess/question-page.tsx';
import { findItem, isPart } from '#domain/parts.ts';
import type { Assessment } from '#domain/assessment.ts';
import type { Edit } from '#domain/edits.ts';
import { loadGrowthWordsOnce, loadWordsOnce } from '#messages/load-words.ts';
import { PATTERNS } from '#ui/routes.ts';
import { fetched } from './fetched.ts';

/**
 * Fetches the words of both questionnaires beside a page that needs them all, so that it waits only
 * once. A failed load is not an error here: the page asks for them again and says so.
 */
async function withWords<Loaded>(page: Promise<Loaded>): Promise<Loaded> {
  await Promise.allSettled([page, loadWordsOnce(), loadGrowthWordsOnce()]);
  return page;
}

// The way to the first question comes at once; every other screen when it is opened.
const HubScreen = fetched(async () => (await import('./hub-screen.tsx')).HubScreen);
const CheckPage = fetched(async () => (await import('#features/assess/check-page.tsx')).CheckPage);
const ReviewCheckPage = fetched(
  async () => (await withWords(import('#features/assess/review-check-page.tsx'))).ReviewCheckPage,
);
const PausePage = fetched(async () => (await import('#features/assess/pause-page.tsx')).PausePage);
const ContactsPage = fetched(
  async () => (await import('#features/contacts/contacts-page.tsx')).ContactsPage,
);
const PromisesPage = fetched(
  async () => (await import('#features/promises/promises-page.tsx')).PromisesPage,
);
const NumbersPage = fetched(
  async () => (await import('#features/numbers/numbers-page.tsx')).NumbersPage,
);
const ResultsPage = fetched(
  async () => (await withWords(import('#features/results/results-page.tsx'))).ResultsPage,
);
const PlanPage = fetched(
  async () => (await withWords(import('#features/plan/plan-page.tsx'))).PlanPage,
);
const ChartPage = fetched(
  async () => (await withWords(import('#features/chart/chart-page.tsx'))).ChartPage,
);
const ReportPage = fetched(
  async () => (await withWords(import('#features/report/report-page.tsx'))).ReportPage,
);
const NextRoundScreen = fetched(
  async () => (await withWords(import('./next-round-screen.tsx'))).NextRoundScreen,
);
const CompareScreen = fetched(
  async () => (await withWords(import('./compare-screen.tsx'))).CompareScreen,
);
const TeamScreen = fetched(async () => (await import('./team-screen.tsx')).TeamScreen);

/** By the word that stands behind the id in the address. */
const FETCHED = {
  hub: HubScreen,
  check: CheckPage,
  pause: PausePage,
  contacts: ContactsPage,
  promises: PromisesPage,
  numbers: NumbersPage,
  results: ResultsPage,
  plan: PlanPage,
  chart: ChartPage,
  report: ReportPage,
  next: NextRoundScreen,
  compare: CompareScreen,
} as const;

const isFetched = (name: string): name is keyof typeof FETCHED => name in FETCHED;

/** Begins to fetch the screen of an address; undefined where nothing has to be fetched. */
export function loadScreen(address: string): Promise<unknown> | undefined {
  const [, , id, name = 'hub'] = address.split('/');
  return id && isFetched(name) ? FETCHED[name].ask() : undefined;
}

/** What a screen of an assessment is drawn from. */
export type ScreenInput = {
  readonly assessment: Assessment;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly keysOn: boolean;
  readonly onKeysOn: (on: boolean) => void;
  readonly onEdit: (edit: Edit) => void;
  readonly onSaveFile: () => void;
  readonly newId: () => string;
  /** Today as an ISO day. */
  readonly today: string;
};

export type AssessmentScreen = {
  readonly pattern: string;
  /** Questions are read in a narrow column. */
  readonly narrow: boolean;
  /** The screen, or undefined when the address names an item or part that does not exist. */
  readonly draw: (input: ScreenInput) => ReactNode | undefined;
};

export const ASSESSMENT_SCREENS: readonly AssessmentScreen[] = [
  {
    pattern: PATTERNS.hub,
    narrow: true,
    draw: ({ assessment, onSaveFile }) => (
      <HubScreen assessment={assessment} onSaveFile={onSaveFile} />
    ),
  },
  {
    pattern: PATTERNS.business,
    narrow: true,
    draw: ({ assessment, onEdit }) => <BusinessPage assessment={assessment} onEdit={onEdit} />,
  },
  {
    pattern: PATTERNS.question,
    narrow: true,
    draw: ({ assessment, params, keysOn, onKeysOn, onEdit }) => {
      const item = findItem(params.item ?? '');
      return item === undefined ? undefined : (
        <QuestionPage
          assessment={assessment}
          item={item}
          keysOn={keysOn}
          onKeysOn={onKeysOn}
          onEdit={onEdit}
        />
      );
    },
  },
  {
    pattern: PATTERNS.checkReview,
    narrow: true,
    draw: ({ assessment }) =>
      assessment.earlier?.items === undefined ? undefined : (
        <ReviewCheckPage assessment={assessment} />
      ),
  },
  {
    pattern: PATTERNS.check,
    narrow: true,
    draw: ({ assessment, params, onEdit }) => {
      const part = params.part ?? '';
      return isPart(part) ? (
        <CheckPage assessment={assessment} part={part} onEdit={onEdit} />
      ) : undefined;
    },
  },
  {
    pattern: PATTERNS.pause,
    narrow: true,
    draw: ({ assessment, params }) => {
      const part = params.part ?? '';
      return isPart(part) ? <PausePage assessment={assessment} part={part} /> : undefined;
    },
  },
  {
    pattern: PATTERNS.contacts,
    narrow: false,
    draw: ({ assessment, onEdit }) => <ContactsPage assessment={assessment} onEdit={onEdit} />,
  },
  {
    pattern: PATTERNS.promises,
    narrow: false,
    draw: ({ assessment, onEdit }) => <PromisesPage assessment={assessment} onEdit={onEdit} />,
  },
  {
    pattern: PATTERNS.numbers,
    narrow: false,
    draw: ({ assessment, onEdit, today }) => (
      <NumbersPage assessment={assessment} today={today} onEdit={onEdit} />
    ),
  },
  {
    pattern: PATTERNS.results,
    narrow: false,
    draw: ({ assessment, onEdit, newId, today }) => (
      <ResultsPage assessment={assessment} newId={newId} today={today} onEdit={onEdit} />
    ),
  },
  {
    pattern: PATTERNS.plan,
    narrow: false,
    draw: ({ assessment, onEdit, newId, today }) => (
      <PlanPage assessment={assessment} newId={newId} today={today} onEdit={onEdit} />
    ),
  },
  {
    pattern: PATTERNS.chart,
    narrow: false,
    draw: ({ assessment, today }) => <ChartPage assessment={assessment} today={today} />,
  },
  {
    pattern: PATTERNS.report,
    narrow: false,
    draw: ({ assessment, today }) => <ReportPage assessment={assessment} today={today} />,
  },
  {
    pattern: PATTERNS.next,
    narrow: true,
    draw: ({ assessment, today }) => <NextRoundScreen assessment={assessment} today={today} />,
  },
  {
    pattern: PATTERNS.compare,
    narrow: false,
    draw: ({ assessment, today }) => <CompareScreen assessment={assessment} today={today} />,
  },
  {
    pattern: PATTERNS.team,
    narrow: false,
    draw: ({ assessment }) => <TeamScreen assessment={assessment} />,
  },
];
