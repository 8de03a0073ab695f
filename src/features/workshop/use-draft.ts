import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { RoomEvent } from '#domain/workshop/workshop.ts';

/** What was typed and not saved yet; undefined while there is nothing, or nothing that holds. */
type Draft = () => RoomEvent | undefined;

/** Offers a draft to whoever moves the room on; the returned function withdraws it. */
export type OfferDraft = (draft: Draft) => () => void;

/**
 * Of the console: takes what a form of this place holds before the room leaves it. Of several
 * forms the first that holds something: nobody types in two at once.
 */
export function useDrafts(): { readonly offer: OfferDraft; readonly take: Draft } {
  const offered = useRef<readonly Draft[]>([]);
  const offer = useCallback((draft: Draft) => {
    offered.current = [...offered.current, draft];
    return () => {
      offered.current = offered.current.filter((each) => each !== draft);
    };
  }, []);
  const take = useCallback(() => {
    for (const draft of offered.current) {
      const held = draft();
      if (held !== undefined) return held;
    }
    return undefined;
  }, []);
  return { offer, take };
}

/** Of a form: nothing that was typed is lost when the room moves on. */
export function useDraft(offer: OfferDraft, draft: Draft) {
  const read = useEffectEvent(draft);
  useEffect(() => offer(() => read()), [offer]);
}
