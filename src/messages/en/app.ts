/** The shell: notices about keeping, the missing page, the error screen. */
export const app = {
  keeping: {
    label: 'Keeping your answers',
    blocked:
      'This browser does not let us keep anything. You can go on, and your answers stay until you close this page. Save a file before you do.',
    full: 'This device has no room left, so your latest answers are only on this page. Save a file, or free some room and go on.',
    failed:
      'Your latest answers could not be kept in this browser. They are still on this page. Save a file to be sure.',
    'newer-version':
      'A newer version of this app has changed this assessment in another tab. Close that tab or reload this one; save a file first to be sure.',
  },
  wait: 'One moment …',
  missing: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the assessment was made in another browser. Open its file to go on here.',
    home: 'To all assessments',
  },
  crash: {
    title: 'Something went wrong on this screen',
    text: 'Your answers are kept as they were. Save them as a file to be sure, then open the start page again.',
    save: 'Save my answers as a file',
    home: 'To the start page',
    details: 'What happened',
  },
  missingCode: {
    title: 'Load this page again',
    text: 'A newer version of this app is here, or the network is gone. Your answers are kept as they were.',
    home: 'Load it again',
  },
  frame: {
    text: 'Fifteen Seconds does not run inside another page.',
    open: 'Open it on its own',
  },
} as const;
