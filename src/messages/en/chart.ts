import type { ReportField } from '#domain/report.ts';
import { MOMENT_NAMES } from './names.ts';
import { wallChart } from './wall-chart.ts';

/** The page around the wall chart. */

const MOMENT_PARTS: Readonly<Record<string, string>> = {
  promise: 'the promise',
  action: 'the next action',
  who: 'the name',
  due: 'the date',
};

const FIX_FIRST_PARTS: Readonly<Record<string, string>> = {
  text: 'the line',
  who: 'the name',
  due: 'the date',
};

const nameOfMoment = (id: string | undefined): string =>
  Object.entries(MOMENT_NAMES).find(([moment]) => moment === id)?.[1] ?? '';

/** A line of the play card by the name that it has on paper. */
const cardPart = (line: string | undefined): string =>
  `play card, “${Object.entries(wallChart.card).find(([id]) => id === line)?.[1] ?? ''}”`;

/** What a person calls the entry that a text on the chart comes from; other fields are the chart. */
export function fieldName(field: ReportField): string {
  const [first, second, third, fourth] = field.split('.');
  switch (first) {
    case 'business':
      return second === 'focus' ? 'The customers you would hate to lose' : 'Name of the business';
    case 'respondent':
      return 'Who answered';
    case 'moment':
      return `${nameOfMoment(second)}, ${third === 'card' ? cardPart(fourth) : (MOMENT_PARTS[third ?? ''] ?? '')}`;
    case 'fix-first':
      return `Fix first ${second ?? ''}, ${FIX_FIRST_PARTS[third ?? ''] ?? ''}`;
    case 'contact':
      return second === 'stop' ? 'Contact to stop' : 'Contact to do more of';
    case 'promise':
      return `Promise ${second ?? ''}`;
    default:
      return 'The chart';
  }
}

export const chart = {
  title: 'Wall chart',
  lead: 'What you see is what is printed.',
  paper: 'Paper size',
  papers: {
    a4: 'A4',
    a3: 'A3',
    a2: 'A2',
    a1: 'A1',
    a0: 'A0',
    letter: 'Letter',
    tabloid: 'Tabloid',
  },
  orientation: 'Orientation',
  orientations: { landscape: 'Landscape', portrait: 'Portrait' },
  edition: 'Edition',
  editions: { team: 'Team: with levels', customers: 'Customers may read it: promises only' },
  code: 'Print a code that holds the answers',
  codeHint:
    'Scanned with a phone, it opens the answers in this app: the levels of every question and their day. Without money and names. Leave it out where strangers pass.',
  pdf: 'Download wall chart (PDF)',
  svg: 'Download SVG',
  png: 'Download PNG',
  print: 'Print',
  drawing: 'Drawing the chart …',
  making: 'Making the file …',
  ready: (name: string) => `${name} is saved.`,
  coarse: (dpi: string) =>
    `The paper is large, so the picture has ${dpi} dots to the inch; the PDF stays sharp at any size.`,
  failed: 'The file could not be made. Your answers are safe; please try again.',
  previewAlt: (business: string) => `Preview of the wall chart of ${business}`,
  subject: 'Our moments of truth',
  fileKinds: { team: 'wall chart', customers: 'wall chart for customers' },
  missing: {
    title: 'Not all of it is on paper',
    below: 'Not all of it is on paper; the list below says what.',
    lead: 'The chart is ready to print. These entries do not fit or cannot be drawn; they are kept in full here.',
    shortened: (field: string, lost: string) => `${field}: shortened. Left out: “${lost}”`,
    noRoom: (field: string, lost: string) => `${field}: no room on this sheet. Left out: “${lost}”`,
    glyphs: (field: string, lost: string) =>
      `${field}: the paper has no letters yet for “${lost}”; a small box stands there instead.`,
  },
  toPlan: 'Change promises and actions',
} as const;
