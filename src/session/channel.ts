/**
 * How the tabs of one browser tell each other that something has changed. Only the id and the
 * revision travel, never answers: whoever hears of a change reads it from the database.
 */
export type Announcement = {
  readonly id: string;
  /** The revision that is stored now; 0 when the record is gone. */
  readonly rev: number;
};

export type Channel = {
  readonly announce: (announcement: Announcement) => void;
  readonly listen: (hear: (announcement: Announcement) => void) => void;
  readonly close: () => void;
};

function isAnnouncement(value: unknown): value is Announcement {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'rev' in value &&
    typeof value.rev === 'number'
  );
}

/** Without BroadcastChannel the tabs still meet in the database; they only hear of it on focus. */
export function openChannel(): Channel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  const channel = new BroadcastChannel('fifteen-seconds');
  return {
    announce: (announcement) => channel.postMessage(announcement),
    listen: (hear) => {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isAnnouncement(data)) hear(data);
      });
    },
    close: () => channel.close(),
  };
}
