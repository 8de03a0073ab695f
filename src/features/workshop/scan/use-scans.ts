import { useEffect, useRef, useState } from 'react';
import { newlySeen, placeOf, readScan, type Scan, type SeenCodes } from '#domain/workshop/scan.ts';
import type { HandedIn } from '#domain/workshop/take-in.ts';
import type { OpenRoom } from '#session/open-room.ts';
import { softSound } from './soft-sound.ts';

/** How it went with the code that came last. */
export type ScanOutcome = Scan | { readonly kind: 'taken-back' };

/** Brings codes into the room, each once for as long as it is held up. */
export function useScans(room: OpenRoom, hasSound: boolean) {
  const [outcome, setOutcome] = useState<ScanOutcome>();
  const seen = useRef<SeenCodes>(new Map());
  const sound = useRef<ReturnType<typeof softSound>>(undefined);
  useEffect(() => {
    sound.current = softSound();
    return () => sound.current?.close();
  }, []);

  const take = (code: string) => {
    // As the room is at this moment: two phones may be in one picture.
    const scan = readScan(room.store.getState().workshop, code);
    if (scan.kind === 'taken' || scan.kind === 'replaced') {
      void room.append(scan.event);
      if (hasSound) sound.current?.play();
    }
    setOutcome(scan);
  };

  return {
    outcome,
    see: (codes: readonly string[]) => {
      const now = newlySeen(seen.current, codes, Date.now());
      seen.current = now.seen;
      now.fresh.forEach(take);
    },
    takeBack: (handed: HandedIn) => {
      const of = placeOf(room.store.getState().workshop, handed);
      if (of !== undefined) void room.append({ type: 'undo', of });
      setOutcome({ kind: 'taken-back' });
    },
  };
}
