import type { Role, RoomChannel } from './room-channel.ts';

/** Each window says so often that it is there, and is taken for closed after this silence. */
const EVERY_MS = 2000;
const SILENT_MS = 5000;

export type Others = { readonly screenOpen: boolean; readonly otherConsole: boolean };

/** Which other windows of a room are open. */
export function watchOthers(clock: () => Date, show: (others: Others) => void) {
  const seen = new Map<string, { readonly role: Role; readonly at: number }>();
  const tell = () => {
    const now = clock().getTime();
    for (const [sender, { at }] of seen) if (now - at > SILENT_MS) seen.delete(sender);
    const roles = [...seen.values()].map(({ role }) => role);
    show({ screenOpen: roles.includes('screen'), otherConsole: roles.includes('console') });
  };
  const timer = setInterval(tell, EVERY_MS);
  return {
    here: (sender: string, role: Role) => {
      seen.set(sender, { role, at: clock().getTime() });
      tell();
    },
    gone: (sender: string) => {
      seen.delete(sender);
      tell();
    },
    close: () => clearInterval(timer),
  };
}

/** Says that this window is there, until the returned function or the end of the page. */
export function beHere(channel: RoomChannel, session: string, role: Role, sender: string) {
  const say = (type: 'here' | 'gone') => channel.say({ session, seq: 0, type, role, sender });
  const here = () => say('here');
  const gone = () => say('gone');
  here();
  const timer = setInterval(here, EVERY_MS);
  window.addEventListener('pagehide', gone);
  window.addEventListener('pageshow', here);
  return () => {
    clearInterval(timer);
    window.removeEventListener('pagehide', gone);
    window.removeEventListener('pageshow', here);
    gone();
  };
}
