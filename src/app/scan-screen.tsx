import { Route, Switch } from 'wouter';
import { ScanPage } from '#features/workshop/scan/scan-page.tsx';
import { scan as words } from '#messages/en/scan.ts';
import { shared } from '#messages/en/shared.ts';
import { workshop as texts } from '#messages/en/workshop.ts';
import type { OpenRoom } from '#session/open-room.ts';
import { useKeeping } from '#session/use-session.ts';
import { useRoom, useRoomState } from '#session/use-workshops.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Page, PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';

/**
 * The only screen that runs WebAssembly. It lives on a page of its own, whose policy allows that,
 * and is all that there is on it; every link leads back to the start page, whose policy does not.
 */

const HOME = './';
const onStartPage = (route: string) => `${HOME}${route}`;

const BRAND = { text: texts.title, href: onStartPage(to.workshops()) };

/** Somebody who opened this page by itself. */
function NoRoom() {
  return (
    <Page brand={{ text: shared.product, href: HOME }} narrow>
      <PageTitle title={words.noRoom.title}>{words.noRoom.title}</PageTitle>
      <p>{words.noRoom.text}</p>
      <p>
        <ButtonLink href={HOME}>{words.noRoom.home}</ButtonLink>
      </p>
    </Page>
  );
}

function Missing() {
  const isInMemory = useKeeping().mode === 'memory';
  return (
    <Page brand={BRAND} narrow>
      <PageTitle title={words.missing.title}>{words.missing.title}</PageTitle>
      <p>{isInMemory ? words.missing.memory : words.missing.text}</p>
      <p>
        <ButtonLink href={BRAND.href}>{words.missing.toList}</ButtonLink>
      </p>
    </Page>
  );
}

function Station({ room }: { readonly room: OpenRoom }) {
  const { workshop, inMemory } = useRoomState(room, 'camera');
  return (
    <Page brand={BRAND}>
      <ScanPage
        room={room}
        workshop={workshop}
        inMemory={inMemory}
        consoleAddress={onStartPage(to.console(workshop.id))}
      />
    </Page>
  );
}

function InRoom({ id }: { readonly id: string }) {
  const room = useRoom(id);
  return room === undefined ? <Missing /> : <Station room={room} />;
}

/** The camera of the workshop in the address. */
export function ScanScreen() {
  return (
    <Switch>
      <Route path="/workshop/:id/scan">{({ id }) => <InRoom id={id} />}</Route>
      <Route>
        <NoRoom />
      </Route>
    </Switch>
  );
}
