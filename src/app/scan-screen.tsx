import { ScanPage } from '#features/workshop/scan/scan-page.tsx';
import { scan as words } from '#messages/en/scan.ts';
import { workshop as texts } from '#messages/en/workshop.ts';
import type { OpenRoom } from '#session/open-room.ts';
import { useKeeping } from '#session/use-session.ts';
import { useRoom, useRoomState } from '#session/use-workshops.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Page, PageTitle } from '#ui/page.tsx';
import { to } from '#ui/routes.ts';

/**
 * The only screen that runs WebAssembly. It lives on a page of its own, whose policy allows that;
 * every link leads back to the start page, whose policy does not.
 */

const SCAN_PAGE = to.scan('').split('#')[0] ?? '';
const isScanPage = () => window.location.pathname.includes(SCAN_PAGE.replace('.html', ''));
const onStartPage = (route: string) => `./${route}`;

const BRAND = { text: texts.title, href: onStartPage(to.workshops()) };

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

/** The camera of a workshop. */
export function ScanScreen({ id }: { readonly id: string }) {
  const room = useRoom(id);
  if (!isScanPage()) {
    window.location.replace(to.scan(id));
    return null;
  }
  return room === undefined ? <Missing /> : <Station room={room} />;
}
