import { useEffect, useRef, useState } from 'react';
import {
  lastBallotOf,
  newlySeen,
  readScan,
  type Scan,
  type SeenCodes,
} from '#domain/workshop/scan.ts';
import type { OpenRoom } from '#session/open-room.ts';
import { softSound } from './soft-sound.ts';

/** How it went with the code that came last. */
export type ScanOutcome =
  | { readonly kind: 'taken' | 'replaced'; readonly participant: number }
  | { readonly kind: 'same' | 'taken-back' }
  | Extract<Scan, { kind: 'refused' }>;

function outcomeOf(scan: Scan): ScanOutcome {
  if (scan.kind === 'refused' || scan.kind === 'same') return scan;
  return { kind: scan.kind, participant: scan.event.participant };
}

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
    setOutcome(outcomeOf(scan));
  };

  return {
    outcome,
    see: (codes: readonly string[]) => {
      const now = newlySeen(seen.current, codes, Date.now());
      seen.current = now.seen;
      now.fresh.forEach(take);
    },
    takeBack: (participant: number) => {
      const of = lastBallotOf(room.store.getState().workshop, participant);
      if (of !== undefined) void room.append({ type: 'undo', of });
      setOutcome({ kind: 'taken-back' });
    },
  };
}
