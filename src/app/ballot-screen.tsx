import { use, useState } from 'react';
import {
  type Ballot,
  type BallotProblem,
  decodeBallot,
  encodeBallot,
} from '#domain/workshop/ballot-code.ts';
import { decodeDots } from '#domain/workshop/dot-code.ts';
import { FIRST_PHONE } from '#domain/workshop/take-in.ts';
import { BallotCode, BallotPage } from '#features/workshop/ballots/ballot-page.tsx';
import { ballot as words } from '#messages/en/ballot.ts';
import { shared } from '#messages/en/shared.ts';
import { drawSender } from '#session/own-ballots.ts';
import { useWorkshops } from '#session/use-workshops.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Page, PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';
import { OwnDots } from './own-dots.tsx';

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
  const [reading] = useState(() => workshops.ownBallot(workshop, 'ballot'));
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
        void workshops.keepOwnBallot(workshop, 'ballot', encodeBallot(next)).then(setKept);
      }}
    />
  );
}

function Refused({ problem }: { readonly problem: BallotProblem }) {
  return (
    <Page brand={BRAND} narrow>
      <PageTitle title={words.refused.title}>{words.refused.title}</PageTitle>
      <p>{words.refused[problem]}</p>
      <p>
        <ButtonLink href={to.desk()}>{words.refused.home}</ButtonLink>
      </p>
    </Page>
  );
}

/** What somebody else has filled in: for the coach's laptop, not for this phone. */
function Others({ code, sender }: { readonly code: string; readonly sender: number }) {
  return (
    <>
      <PageTitle title={words.others}>{words.others}</PageTitle>
      <p>{words.othersHow}</p>
      <BallotCode code={code} sender={sender} />
    </>
  );
}

/** A ballot or dots that came with the address: to fill in, or as somebody has sent it. */
export function BallotScreen({ code }: { readonly code: string }) {
  const dots = decodeDots(code);
  if (dots.ok) {
    return (
      <Page brand={BRAND} narrow>
        {dots.slip.isBlank ? (
          <OwnDots key={code} invitation={dots.slip} />
        ) : (
          <Others code={code} sender={dots.slip.sender} />
        )}
      </Page>
    );
  }
  if (dots.problem !== 'foreign') return <Refused problem={dots.problem} />;
  const decoded = decodeBallot(code);
  if (!decoded.ok) return <Refused problem={decoded.problem} />;
  return (
    <Page brand={BRAND} narrow>
      {decoded.ballot.isBlank ? (
        <OwnBallot key={code} invitation={decoded.ballot} />
      ) : (
        <Others code={code} sender={decoded.ballot.sender} />
      )}
    </Page>
  );
}
