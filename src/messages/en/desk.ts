/** The desk: the first screen, and all assessments kept in this browser. */
export const desk = {
  title: 'Six moments decide whether a customer stays',
  lead: 'Answer 36 short questions about how you meet them. You get one clear place to start, and a chart for the wall.',
  facts: 'About 15 minutes to the first chart. No account. Nothing leaves this device.',
  start: 'Start a new assessment',
  example: 'See an example',
  moreExamples: 'Other finished examples:',
  openFileHint: 'A file that you saved here before, ending in .fifteen.json.',
  pictureAlt:
    'A printed wall chart: the name of a business, six moments with their promises, and three things to fix first.',
  list: 'Your assessments',
  round: (round: number) => `Round ${round}`,
  progress: (answered: number, of: number) => `${answered} of ${of} answered`,
  growthProgress: (answered: number, of: number) => `Growth: ${answered} of ${of} answered`,
  updated: (date: string) => `last changed ${date}`,
  index: (name: string) => `Moments of truth: ${name}`,
  growthIndex: (name: string) => `Growth positioning: ${name}`,
  goOn: 'Go on',
  open: 'Open',
  begin: 'Begin',
  overview: 'Overview',
  duplicate: 'Duplicate as next round',
  remove: 'Delete',
  removed: (business: string) => `${business} is deleted.`,
  notRemoved: (business: string) =>
    `${business} could not be deleted, because this browser refused. Nothing has changed.`,
  undo: 'Undo',
  opened: (business: string) => `${business} is open.`,
  openedBeside: (business: string) =>
    `${business} was here already with other answers. The file is kept beside it; nothing was replaced.`,
  warnings: (paths: string) => `Left out, because this version does not know it: ${paths}.`,
  nextRound: (business: string) =>
    `A new round of ${business} is ready. Its answers are empty; its cards and open actions came along.`,
  moreFaults: (count: number) => (count === 1 ? 'And one more.' : `And ${count} more.`),
  setAside: {
    title: 'Could not be read',
    text: 'These records are kept as they are. Download one to look at it or to send it to someone who can.',
    newer: 'Made by a newer version of this app',
    unreadable: 'Damaged',
    download: 'Download the record',
  },
} as const;
