/** Trying changes on the results page. */
export const whatIf = {
  title: 'What if …',
  lead: 'Open a part, move an answer or a guess, and watch what follows. Nothing is saved until you keep it.',
  summary: 'move an answer, see what follows',
  parts: 'Parts to try',
  trying: (count: number) => (count === 1 ? 'Trying one change.' : `Trying ${count} changes.`),
  saved: 'Your answers stay as they are.',
  resumed: 'You tried this earlier. It waits here until you discard it or close the app.',
  moved: (name: string, before: string, after: string) => `${name}: ${before} → ${after}.`,
  changes: 'What you are trying',
  change: (name: string, before: string, after: string) => `${name} ${before} → ${after}`,
  takeBack: 'Take back',
  takeBackFor: (name: string) => `Take back: ${name}`,
  discard: 'Discard',
  keep: 'Keep as target',
  kept: (count: number) =>
    count === 1
      ? 'Kept as a target. It stands on the wall chart and in the report.'
      : `${count} targets kept. They stand on the wall chart and in the report.`,
  nothingToKeep:
    'Only a raised answer of 2 or more, or what is good enough, can be kept as a target.',
  assumed: 'not said',
  notTyped: 'nothing',
  sampleGone: 'Of those you named, how many are gone?',
  money: 'What if these numbers were different?',
  moneyLead: 'Type another number to see what would follow. Nothing is saved.',
  was: (before: string) => `was ${before}`,
  aim: (level: number) => `aim ${level}`,
  targets: 'Aims you have kept',
  dropTarget: (name: string) => `Drop the aim: ${name}`,
  drop: 'Drop',
  index: 'Six moments',
  growth: 'Keeping and winning',
  none: 'no number',
} as const;
