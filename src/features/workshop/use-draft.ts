import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { RoomEvent } from '#domain/workshop/workshop.ts';

/** What was typed and not saved yet; undefined while there is nothing, or nothing that holds. */
type Draft = () => RoomEvent | undefined;

/** Offers a draft to whoever moves the room on; the returned function withdraws it. */
export type OfferDraft = (draft: Draft) => () => void;

/** Of the console: takes what the forms of this place hold before the room leaves it. */
export function useDrafts(): {
  readonly offer: OfferDraft;
  readonly take: () => readonly RoomEvent[];
} {
  const offered = useRef<readonly Draft[]>([]);
  const offer = useCallback((draft: Draft) => {
    offered.current = [...offered.current, draft];
    return () => {
      offered.current = offered.current.filter((each) => each !== draft);
    };
  }, []);
  const take = useCallback(() => offered.current.flatMap((draft) => draft() ?? []), []);
  return { offer, take };
}

/** Of a form: nothing that was typed is lost when the room moves on. */
export function useDraft(offer: OfferDraft, draft: Draft) {
  const read = useEffectEvent(draft);
  useEffect(() => offer(() => read()), [offer]);
}
