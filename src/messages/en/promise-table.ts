import type { TimedPromise } from '#domain/assessment.ts';
import type { AgainstRival, PromiseStatus } from '#domain/promises.ts';

export const PROMISE_KIND_NAMES = {
  enquiry: 'Answer to an enquiry',
  quote: 'Quote',
  order: 'Order ready',
  delivery: 'Delivery',
  reply: 'Reply to a message',
  fix: 'Repair',
  callback: 'Call back',
  other: 'Something else',
} as const satisfies Record<NonNullable<TimedPromise['kind']>, string>;

/** Promises kept: the cards, and what their counts say. */
export const promiseTable = {
  lead: 'What you tell customers about time, and how often it holds.',
  howTo:
    'One card for each promise. Count the last ten of each, from the diary or the order book. What you do not know stays empty.',
  list: { title: 'Your promises', add: 'Add a promise' },
  card: {
    legend: (position: number, name: string) =>
      name === '' ? `Promise ${position}, without a name yet` : `Promise ${position}: ${name}`,
    name: 'What you promise',
    kind: 'What kind of promise is it?',
    noKind: 'Not said',
    promised: 'We promise',
    typical: 'It usually takes us',
    rival: 'It takes a rival',
    unit: (label: string) => `Unit of “${label}”`,
    units: { minutes: 'minutes', hours: 'hours', days: 'days' },
    timeWrong: 'Write a time from one minute to a year, like 24 h or 2 days.',
    readAs: (text: string) => `Read as ${text}.`,
    checked: 'How many did you check?',
    kept: 'How many of those were kept?',
    countWrong: 'Write a whole number from 0 to 1,000, like 10.',
    checkedOpen: 'Still missing: how many you checked in all.',
    keptOpen: (checked: string) => `Still missing: how many of the ${checked}. None is 0.`,
    keptMore: (checked: string) =>
      `You checked ${checked}, so no more than ${checked} can have been kept.`,
    remove: 'Delete',
    removeFor: (name: string) => `Delete: ${name}`,
    removed: (name: string) => `“${name}” is deleted.`,
    undo: 'Undo',
    unnamed: 'promise without words',
  },
  status: {
    say: {
      'no-promise': 'Say what time you give the customer.',
      unknown: 'Count the last ten: how many were kept?',
      'too-few': 'Count at least five.',
      broken: 'Fewer than eight in ten are kept.',
      slipping: 'Most are kept; some are not.',
      kept: 'Nearly all are.',
    } satisfies Record<PromiseStatus, string>,
    kept: (kept: string, checked: string, share: string, low: string, high: string) =>
      low === high
        ? `${kept} of ${checked} kept: ${share}.`
        : `${kept} of ${checked} kept: ${share}. With this many checked, it could be ${low} to ${high}.`,
    picture: (share: string, low: string, high: string) =>
      `${share} kept, on a line from 0 to 100%; it could be ${low} to ${high}`,
    setToFail: 'You usually take longer than you promise. Promise more time, or become faster.',
    rival: {
      faster: 'Faster than your rival.',
      level: 'About as fast as your rival.',
      slower: 'Slower than your rival.',
    } satisfies Record<AgainstRival, string>,
    overHour:
      'A first answer after more than an hour. Fast answers go with more serious enquiries; the cause is not proven. How sure: fair.',
  },
  all: {
    title: 'All together',
    empty: 'Count one promise, and the first answer stands here.',
    pooled: (checked: string, share: string, low: string, high: string) =>
      `All ${checked} checked together: ${share} kept. It could be ${low} to ${high}.`,
    key: 'The dot is your count; the bar is where the truth may lie. From 95% a promise counts as kept, below 80% as broken.',
    self: 'This is your own count. A customer may have understood another time.',
  },
} as const;
