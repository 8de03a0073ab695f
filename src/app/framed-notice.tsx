import { app } from '#messages/en/app.ts';

/** All that is shown inside a foreign page: the way out of it. */
export function FramedNotice({ address }: { readonly address: string }) {
  return (
    <main>
      <p>{app.frame.text}</p>
      <a href={address} target="_blank" rel="noopener">
        {app.frame.open}
      </a>
    </main>
  );
}
