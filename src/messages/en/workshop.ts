import type { BallotRefusal } from '#domain/workshop/ballots-in-text.ts';
import type { AgreementWord } from '#domain/group.ts';
import type { Moment } from '#domain/questionnaires/moments-of-truth.ts';
import type { Stage } from '#domain/workshop/workshop.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

/** The workshop: setting it up, the coach's console and the screen of the room. */
const COUNTED =
  'The counts for everyone at once leave no dots for one person more. Lower them first.';

export const workshop = {
  title: 'Run a workshop',
  lead: 'Answer together, on a projector. Votes stay hidden until you reveal them. No accounts, no internet.',
  setUp: {
    title: 'A new workshop',
    business: 'Name of the business',
    businessMissing: 'Write the name of the business, so that the screen can greet the room.',
    kind: 'What kind of business is it?',
    questions: 'Which questions?',
    quick: 'The quick set: our promise and the personal touch in all six moments, 12 questions',
    moments: 'All six questions of the moments I choose',
    whichMoments: 'Moments',
    whichHint: 'Up to four, so that a room stays awake.',
    momentsMissing: 'Choose one to four moments.',
    people: 'How many people will vote?',
    peopleWrong: 'Type a whole number of people from 1 to 200.',
    peopleFew: 'Below three answers nothing is shown, so that nobody can be told apart.',
    way: 'How will people answer?',
    hands: 'Hands: question by question, you count the hands',
    ballots: 'Phones or paper: everyone answers all questions first, then you collect',
    phonesHint:
      'Phones must be able to open the address of this page once. Ask before the day, or take paper.',
    minutes: 'How much time is there?',
    minutesName: (minutes: number) => `${minutes} minutes, with a clock`,
    free: 'No clock',
    start: 'Open the room',
  },
  list: {
    title: 'Workshops on this device',
    made: (day: string) => `begun ${day}`,
    goOn: 'Go on',
    goOnWith: (business: string) => `Go on with the workshop of ${business}`,
    remove: 'Delete',
    removeOf: (business: string) => `Delete the workshop of ${business}`,
    removed: (business: string) => `The workshop of ${business} is deleted.`,
    undo: 'Undo',
    unreadable: 'A workshop that this version cannot read. It is kept as it is.',
    download: 'Download the record',
  },
  missing: 'There is no such workshop on this device. It may have been deleted.',
  toList: 'To all workshops',
  stages: {
    welcome: 'Welcome',
    ballots: 'Everyone answers',
    question: 'Questions',
    overview: 'All questions',
    break: 'Break',
    actions: 'Actions',
    close: 'Close',
  } satisfies Record<Exclude<Stage, 'dots'>, string>,
  phases: {
    collect: 'Collect',
    reveal: 'Reveal',
    talk: 'Talk',
    second: 'Second vote',
    compare: 'Before and after',
  },
  console: {
    title: (business: string) => `Console: ${business}`,
    openScreen: 'Open the screen',
    screenOpen: 'The screen is open in another window.',
    screenClosed:
      'No screen is open. Open it, move it to the projector and press F there for full screen.',
    screenBlocked:
      'This browser did not let the screen open. Allow pop-ups for this page, or open the address of the screen by hand.',
    otherConsole: 'Another console is open for this workshop. Both work; each press counts once.',
    memory: 'This browser does not store anything. The room lasts as long as this window is open.',
    nowOnScreen: 'On the screen now',
    next: 'Next',
    nextIs: (name: string) => `Next: ${name}`,
    held: {
      faulty:
        'Something you typed here cannot be taken as it stands. Put it right, or go on without it.',
      counted: COUNTED,
    },
    goOnWithout: 'Go on without it',
    behind: 'Another window has saved a count meanwhile. Save yours only if it is the right one.',
    back: 'Back',
    reveal: 'Reveal',
    blank: 'Screen dark',
    bright: 'Screen back on',
    takeBack: 'Take back the last step',
    fiveMore: 'Five minutes more',
    fiveLess: 'Five minutes less',
    left: (clock: string) => `${clock} left`,
    over: (clock: string) => `${clock} over`,
    ends: (time: string) => `ends about ${time}`,
    keys: 'Keys: Page Down next, Page Up back, R reveal, B or . dark screen, P parking lot.',
    pageKeys: 'Keys: Page Down next, Page Up back.',
    letterKeys: 'Use letter keys',
    maySleep: 'This device may fall asleep by itself. Switch that off in its settings for the day.',
    oneWindow: 'Show the screen in this window',
    prompt: 'Ask the room',
    note: 'What was said',
    noteAdd: 'Keep the note',
    notes: 'Notes on this question',
    park: 'Parking lot: one line',
    parkAdd: 'Park it',
    parked: 'Parked',
    notParked: 'This line is not parked yet, so it is not in the minutes.',
    jump: 'Go to a question',
    jumpTo: 'Go there',
    toActions: 'Go to the actions',
    end: 'This is the end of the way.',
  },
  hands: {
    title: (question: string) => `Count the hands: ${question}`,
    level: (level: number) => `Hands for ${level}`,
    abstained: 'No opinion',
    total: (count: number, of: number) => `${count} of ${of} counted.`,
    tooMany: (count: number, of: number) =>
      `${count} hands from ${people(of)}. Count once more, or go on if somebody joined.`,
    wrong: 'Type whole numbers from 0 to 200.',
    save: 'Save the count',
    saved: (count: number) => `Saved: ${count} in.`,
  },
  inbox: {
    title: 'Collect the ballots',
    in: (count: number, of: number) =>
      count > of ? `${count} are in.` : `${count} of ${of} are in.`,
    missing: (cards: string) => `Paper ballots not in yet: ${cards}.`,
    typeTitle: 'Type a paper ballot',
    card: 'Number on the ballot',
    digits: (count: number) => `Its ${count} answers, a digit each`,
    hint: '0 to 4 as marked, 9 for “no opinion”, 5 for an empty line. Spaces do not matter.',
    save: 'Take the ballot in',
    cardWrong: 'Type the number that stands on the ballot, from 1 to 200.',
    count: (has: number, wants: number) => `${has} digits; there are ${wants} questions.`,
    digitWrong: (digit: string, at: number) =>
      `“${digit}” at place ${at} is not an answer. Use 0 to 4, 9 or 5.`,
    pasteTitle: 'Links and files',
    paste: 'Paste links, or a whole chat',
    pasteHint: 'Whatever stands around the links does not matter.',
    pasteSave: 'Take them in',
    files: 'Open files of ballots',
    drop: 'Or drop them anywhere on this page.',
    tooLarge: (name: string) =>
      `${name} is larger than a ballot can be. Nothing was taken from it.`,
    unreadable: (name: string) => `${name} could not be read. Nothing was taken from it.`,
    takeBack: 'Take these back',
    takenBack: 'Taken back.',
    takenDots: (count: number) =>
      count === 1 ? 'Dots of 1 person taken in.' : `Dots of ${count} people taken in.`,
    taken: (count: number) => (count === 1 ? '1 ballot taken in.' : `${count} ballots taken in.`),
    replaced: (count: number) =>
      count === 1
        ? 'One of them was in already; the later one counts.'
        : `${count} of them were in already; the later ones count.`,
    same: (count: number) =>
      count === 1 ? 'One was in already, unchanged.' : `${count} were in already, unchanged.`,
    nothing: 'There is no ballot in it.',
    refused: 'Not taken in',
    refusedCount: (count: number) =>
      count === 1
        ? 'One was not taken in; the reason stands below.'
        : `${count} were not taken in; the reasons stand below.`,
    why: {
      foreign: 'This is no ballot of this app.',
      newer: 'It comes from a newer version of this app. Load the page again and try once more.',
      cut: 'Its end is missing. Ask for it again.',
      damaged: 'It has changed on its way here. Ask for it again.',
      blank: 'It is the invitation, not a ballot. Ask for the code after the last question.',
      elsewhere: 'It belongs to another workshop or to other questions.',
      lines: 'The lines on the wall have changed since. Ask for the dots again.',
      revealed:
        'The answers are on the screen already. Go back to “Everyone answers” to take it in.',
      closed: 'It holds dots, and no vote with dots is open now.',
      counted: COUNTED,
    } satisfies Record<BallotRefusal, string>,
  },
  /** Beside what was entered. */
  entered: {
    change: 'Change',
    changeOf: (text: string) => `Change: ${text}`,
    takeOff: 'Take off',
    takeOffOf: (text: string) => `Take off: ${text}`,
    leave: 'Leave it as it was',
  },
  actions: {
    title: 'What will we do?',
    hint: 'Three at most. Each needs someone who does it and a day.',
    text: 'What',
    who: 'Who',
    due: 'By when',
    missing: 'Say what, who and by when. Without these it stays on the board.',
    yearWrong: 'Check the year. Choose a day within ten years from today.',
    add: 'Agree on it',
    full: 'Three are agreed. That is enough for one quarter.',
    line: (who: string, day: string) => `${who}, by ${day}`,
    entry: (text: string, who: string, day: string) => `${text} – ${who}, by ${day}`,
  },
  close: {
    title: 'Thank you',
    keep: 'Keep the result',
    result: 'Open as an assessment',
    resultHint:
      'The middle answer of each question, with the notes and the agreed actions. Nobody’s own answer is in it.',
    keptHint:
      'There is one already, made from this workshop. What has changed here since then is not in it.',
    openKept: 'Open the assessment',
    another: 'Make another with today’s answers',
    respondent: (count: number) => `Group of ${count}`,
    role: 'workshop',
  },
  screen: {
    title: (business: string) => `Screen: ${business}`,
    welcome: 'How do our customers meet us?',
    rules: [
      'Answer for yourself, in silence.',
      'All answers appear at once, without names.',
      'Then we talk about where we differ.',
    ],
    questions: (count: number) => `${count} questions`,
    vote: 'Which sentence is true for us?',
    again: 'Second vote: which sentence is true for us?',
    received: (count: number, of: number) =>
      count > of ? `${count} are in` : `${count} of ${of} are in`,
    ballots: 'Fill in your ballot',
    ballotsHint:
      'On your phone: scan, answer, then hold your code in front of the coach’s camera or send your link. No opinion is an answer too.',
    invitation: 'Code that opens the ballot on a phone',
    overview: 'Where we differ most',
    median: 'Middle answer',
    middleHalf: 'Middle half',
    agreement: 'Agreement',
    noOpinion: (count: number) => `${count} without an opinion`,
    hidden: (count: number) =>
      count === 0
        ? 'No answers yet.'
        : `${count === 1 ? '1 answer' : `${count} answers`}: too few to show without telling who.`,
    split: 'Split: we see two different things',
    words: {
      none: 'No agreement',
      weak: 'Weak agreement',
      moderate: 'Some agreement',
      strong: 'Strong agreement',
      'very-strong': 'Very strong agreement',
    } satisfies Record<AgreementWord, string>,
    before: 'First vote',
    after: 'Second vote',
    dots: (count: number, level: string) => `${level}: ${people(count)}`,
    talk: 'Talk about it',
    pause: 'Break',
    actions: 'What we will do',
    noActions: 'Which one thing would a customer notice by next month?',
    close: 'Thank you',
    agreed: 'Agreed today',
    parked: 'Parked for later',
    blank: 'The screen is dark.',
    exit: 'C: back to the console',
  },
  /** What to ask a room that is split about a moment. */
  prompts: {
    sale: 'Think of the last customer who said yes. What did we promise, and who heard it?',
    delivery: 'Think of the last handover. Would the customer tell it the way we do?',
    problem: 'Think of the last mistake that we saw first. When did the customer hear of it?',
    complaint: 'Think of the last complaint. Who heard it first, and what could they decide?',
    competition:
      'Think of the last customer who went. What did the other side offer that we could have known?',
    contacts:
      'Think of a customer we have not spoken to for months. What reason would be good enough to call today?',
  } satisfies Record<Moment, string>,
  promptEnds: 'What would somebody see who gave the lowest answer? And the highest?',
} as const;
