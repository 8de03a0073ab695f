/** Times in words; the short ones are understood when they are typed. */
export const durations = {
  seconds: (count: string) => `${count} s`,
  minutes: (count: string) => `${count} min`,
  hours: (count: string) => `${count} h`,
  long: {
    minutes: (count: string) => (count === '1' ? '1 minute' : `${count} minutes`),
    hours: (count: string) => (count === '1' ? '1 hour' : `${count} hours`),
    days: (count: string) => (count === '1' ? '1 day' : `${count} days`),
  },
} as const;
