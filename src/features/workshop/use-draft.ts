import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import type { RoomEvent } from '#domain/workshop/workshop.ts';

/** What was typed and not saved yet; undefined while there is nothing, or nothing that holds. */
type Draft = () => RoomEvent | undefined;

/** Offers a draft to whoever moves the room on; the returned function withdraws it. */
export type OfferDraft = (draft: Draft) => () => void;

/** Of the console: takes what the form of this place holds before the room leaves it. */
export function useDrafts(): { readonly offer: OfferDraft; readonly take: Draft } {
  const offered = useRef<Draft>(undefined);
  const offer = useCallback((draft: Draft) => {
    offered.current = draft;
    return () => {
      if (offered.current === draft) offered.current = undefined;
    };
  }, []);
  const take = useCallback(() => offered.current?.(), []);
  return { offer, take };
}

/** Of a form: nothing that was typed is lost when the room moves on. */
export function useDraft(offer: OfferDraft, draft: Draft) {
  const read = useEffectEvent(draft);
  useEffect(() => offer(() => read()), [offer]);
}
