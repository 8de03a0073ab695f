import { use, useState } from 'react';
import { type Ballot, decodeBallot, encodeBallot } from '#domain/workshop/ballot-code.ts';
import { FIRST_PHONE } from '#domain/workshop/take-in.ts';
import { BallotCode, BallotPage } from '#features/workshop/ballot-page.tsx';
import { ballot as words } from '#messages/en/ballot.ts';
import { shared } from '#messages/en/shared.ts';
import { drawSender } from '#session/own-ballots.ts';
import { useWorkshops } from '#session/use-workshops.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Page, PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';

const BRAND = { text: shared.product, href: to.desk() };

/** What this phone has answered so far, or a ballot of its own that is still empty. */
function ownOrNew(invitation: Ballot, code: string | undefined): Ballot {
  const kept = code === undefined ? undefined : decodeBallot(code);
  const isSame = kept?.ok === true && kept.ballot.workshop === invitation.workshop;
  return isSame ? kept.ballot : { ...invitation, isBlank: false, sender: drawSender(FIRST_PHONE) };
}

function OwnBallot({ invitation }: { readonly invitation: Ballot }) {
  const workshops = useWorkshops();
  const { workshop } = invitation;
  // Read once: each answer is kept as a new code, and the page must not wait for that.
  const [reading] = useState(() => workshops.ownBallot(workshop));
  const code = use(reading);
  const [ballot, setBallot] = useState(() => ownOrNew(invitation, code));
  const [isKept, setKept] = useState(true);
  return (
    <BallotPage
      ballot={ballot}
      isKept={isKept}
      onAnswer={(item, answer) => {
        const next = { ...ballot, answers: { ...ballot.answers, [item]: answer } };
        setBallot(next);
        void workshops.keepOwnBallot(workshop, encodeBallot(next)).then(setKept);
      }}
    />
  );
}

/** A ballot that came with the address: an invitation to fill in, or one that somebody has sent. */
export function BallotScreen({ code }: { readonly code: string }) {
  const decoded = decodeBallot(code);
  if (!decoded.ok) {
    return (
      <Page brand={BRAND} narrow>
        <PageTitle title={words.refused.title}>{words.refused.title}</PageTitle>
        <p>{words.refused[decoded.problem]}</p>
        <p>
          <ButtonLink href={to.desk()}>{words.refused.home}</ButtonLink>
        </p>
      </Page>
    );
  }
  return (
    <Page brand={BRAND} narrow>
      {decoded.ballot.isBlank ? (
        <OwnBallot key={code} invitation={decoded.ballot} />
      ) : (
        <>
          <PageTitle title={words.others}>{words.others}</PageTitle>
          <p>{words.othersHow}</p>
          <BallotCode ballot={decoded.ballot} />
        </>
      )}
    </Page>
  );
}
