import { use, useState } from 'react';
import { decodeDots, type DotSlip, encodeDots, sameLines } from '#domain/workshop/dot-code.ts';
import { FIRST_PHONE } from '#domain/workshop/take-in.ts';
import { DotsPage } from '#features/workshop/dots/dots-page.tsx';
import { drawSender } from '#session/own-ballots.ts';
import { useWorkshops } from '#session/use-workshops.ts';

/**
 * The dots this phone has given so far, or none yet. A phone keeps its number when the lines have
 * changed, so that its new dots replace the old ones.
 */
function ownOrNew(invitation: DotSlip, code: string | undefined): DotSlip {
  const kept = code === undefined ? undefined : decodeDots(code);
  const own = { ...invitation, isBlank: false };
  if (kept?.ok !== true || kept.slip.workshop !== invitation.workshop) {
    return { ...own, sender: drawSender(FIRST_PHONE) };
  }
  const isSame = sameLines(kept.slip.lines, invitation.lines);
  return isSame ? kept.slip : { ...own, sender: kept.slip.sender };
}

export function OwnDots({ invitation }: { readonly invitation: DotSlip }) {
  const workshops = useWorkshops();
  const { workshop, round } = invitation;
  // Read once: each dot is kept as a new code, and the page must not wait for that.
  const [reading] = useState(() => workshops.ownBallot(workshop, `dots/${round}`));
  const code = use(reading);
  const [slip, setSlip] = useState(() => ownOrNew(invitation, code));
  const [isKept, setKept] = useState(true);
  return (
    <DotsPage
      slip={slip}
      isKept={isKept}
      onDots={(dots) => {
        const next = { ...slip, dots };
        setSlip(next);
        void workshops.keepOwnBallot(workshop, `dots/${round}`, encodeDots(next)).then(setKept);
      }}
    />
  );
}
