/** The notice that a newer version waits. */
export const update = {
  label: 'A new version',
  text: 'A new version is ready. Your answers stay.',
  now: 'Update now',
  later: 'Later',
} as const;
