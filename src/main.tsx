import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/source-sans-3/wght.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { App } from '#app/app.tsx';
import { preload } from '#app/preload.ts';
import { newId } from '#session/new-id.ts';
import { openSession } from '#session/session.ts';

/** The page in front of the person comes first; what later visits need is fetched behind it. */
const AFTER_FIRST_PAGE_MS = 3000;

async function mount(root: HTMLElement) {
  // A page that is shown inside another one could be made to look like a part of it.
  if (window.top !== window.self) {
    const { FramedNotice } = await import('#app/framed-notice.tsx');
    createRoot(root).render(<FramedNotice address={window.location.href} />);
    return;
  }
  const [session] = await Promise.all([
    openSession({ clock: () => new Date(), newId }),
    preload(window.location.hash),
  ]);
  createRoot(root).render(
    <StrictMode>
      <App session={session} />
    </StrictMode>,
  );
  if (import.meta.env.PROD) {
    setTimeout(() => {
      void import('#app/offline.ts').then(({ workOffline }) => workOffline(session));
    }, AFTER_FIRST_PAGE_MS);
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');
void mount(root);
