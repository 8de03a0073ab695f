/** The notice that a newer version waits. */
export const update = {
  label: 'A new version',
  text: 'A new version is ready. Your answers stay as they are.',
  now: 'Update now',
  later: 'Later',
} as const;
