/** The page on which the laptop's camera collects ballots, and the way to it. */
export const scan = {
  open: 'Collect with the camera',
  openHint: 'A window of its own. This one and the screen follow by themselves.',
  title: 'Hold your code up',
  pageTitle: (business: string) => `Camera: ${business}`,
  lead: 'Hold your phone in front of the camera, at half an arm’s length, until you see the tick.',
  privacy: 'The camera looks for codes only. No picture is kept or sent, and no answer is shown.',
  picture: 'What the camera sees',
  start: 'Start the camera',
  starting: 'The camera is starting …',
  stop: 'Stop the camera',
  again: 'Try again',
  camera: 'Camera',
  cameraName: (at: number) => `Camera ${at}`,
  sound: 'A soft sound for each ballot',
  toConsole: 'Back to the console',
  count: (count: number, of: number) => (count > of ? String(count) : `${count} of ${of}`),
  areIn: 'are in',
  taken: 'Taken in. Thank you.',
  replaced: 'This phone had handed in before. The new one counts now.',
  takeBack: 'Take it back, the earlier one counts',
  takenBack: 'Taken back. The earlier one counts again.',
  same: 'It was in already. Nothing has changed.',
  memory:
    'This browser has stopped storing. What you scan now stays in this window and does not reach the console. Collect links, files or digits on the console.',
  noRoom: {
    title: 'The camera belongs to a workshop',
    text: 'Scanning starts from the console of a workshop: open it and choose “Collect with the camera”.',
    home: 'To the start page',
  },
  missing: {
    title: 'This window cannot see the workshop',
    text: 'There is no such workshop on this device. It may have been deleted. Open the camera from the console of the workshop.',
    memory:
      'This browser does not store anything, so the room lives in the window of the console alone. Collect links, files or digits there.',
    toList: 'To all workshops',
  },
  otherWays: 'Links, files and digits still work on the console.',
  trouble: {
    insecure:
      'Browsers open a camera only where the address begins with https or is “localhost”. Open the app at such an address.',
    unsupported: 'This browser lets no page use a camera. Open the workshop in another browser.',
    none: 'No camera was found. Plug one in or open its cover, then try again.',
    refused:
      'This page may not use the camera. Allow it with the sign beside the address, then try again.',
    busy: 'Another program is using the camera. End the video call or close that program, then try again.',
    gone: 'The camera was unplugged or switched off. Plug it in again, then try again.',
    failed: 'The camera did not start. Try again, or restart the browser.',
    reader:
      'The part that reads codes could not be loaded. Connect to the network for a moment, then try again.',
  },
} as const;
