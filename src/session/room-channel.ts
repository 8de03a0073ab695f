import { isRecord } from '#domain/problems.ts';

/**
 * How the windows of one room speak to each other. Only that something changed, and who is there,
 * ever travels: no vote. Whoever hears of a change reads it from the database.
 */
export const ROLES = ['screen', 'console', 'camera'] as const;
export type Role = (typeof ROLES)[number];

type Envelope =
  | { readonly session: string; readonly seq: number; readonly type: 'changed' }
  | {
      readonly session: string;
      readonly seq: number;
      readonly type: 'here' | 'gone';
      readonly role: Role;
      /** Tells one window from another. */
      readonly sender: string;
    };

const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value);

/** A message of this very room, or undefined for anything else. */
function readEnvelope(value: unknown, session: string): Envelope | undefined {
  if (!isRecord(value) || value.session !== session || typeof value.seq !== 'number') {
    return undefined;
  }
  const { seq, type, role, sender } = value;
  if (type === 'changed') return { session, seq, type };
  const isPresence = type === 'here' || type === 'gone';
  return isPresence && isRole(role) && typeof sender === 'string'
    ? { session, seq, type, role, sender }
    : undefined;
}

export type RoomChannel = {
  readonly say: (envelope: Envelope) => void;
  readonly close: () => void;
};

/** Without BroadcastChannel the windows still meet in the database when one is looked at. */
export function openRoomChannel(session: string, hear: (envelope: Envelope) => void): RoomChannel {
  if (typeof BroadcastChannel === 'undefined') {
    return { say: () => undefined, close: () => undefined };
  }
  const channel = new BroadcastChannel(`fifteen-seconds/workshop/${session}`);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const envelope = readEnvelope(data, session);
    if (envelope !== undefined) hear(envelope);
  });
  let isOpen = true;
  return {
    // A window may say goodbye after its room was closed or deleted.
    say: (envelope) => {
      if (isOpen) channel.postMessage(envelope);
    },
    close: () => {
      isOpen = false;
      channel.close();
    },
  };
}
