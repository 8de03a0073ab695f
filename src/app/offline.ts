import type { Session } from '#session/session.ts';
import { showUpdateNotice } from './update-notice.tsx';

/**
 * Keeps the app for visits without a network, and offers a newer version once it is all there.
 * Nothing is brought in, and nothing loads itself again, before a person asks for it.
 */

type ScriptPolicy = { readonly createScriptURL: (address: string) => string };
declare global {
  // Not in every browser yet. What it hands out takes the place of the string.
  var trustedTypes:
    { readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy } | undefined;
}

/** The one script address that the page may ever make up. */
function workerAddress(): string {
  const { href } = new URL('sw.js', document.baseURI);
  const createScriptURL = (address: string) => {
    if (address !== href) throw new TypeError(`${address} is not the worker of this app`);
    return href;
  };
  const policy = globalThis.trustedTypes?.createPolicy('app-sw', { createScriptURL });
  return policy === undefined ? href : policy.createScriptURL(href);
}

async function register(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  try {
    return await navigator.serviceWorker.register(workerAddress());
  } catch {
    // A private window or a full device: everything works, for as long as there is a network.
    return undefined;
  }
}

/** What is not stored yet would be lost, so it is waited for. */
async function bringIn(session: Session, waiting: ServiceWorker | null | undefined) {
  await session.settled();
  if (session.store.getState().keeping.mode !== 'durable') return;
  const reload = () => window.location.reload();
  // Another tab may have brought it in already, or there is no worker to bring in.
  if (waiting === null || waiting === undefined) {
    reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}

/** Without a network a file is missing too, and no newer version has come. */
async function isHostThere(): Promise<boolean> {
  try {
    return (await fetch(document.baseURI, { cache: 'no-cache' })).ok;
  } catch {
    // No answer is one of the two answers.
    return false;
  }
}

/** A first attempt that ended half-way takes up room that the answers may need. */
async function giveRoomBack({ scope }: ServiceWorkerRegistration) {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.endsWith(scope)).map((name) => caches.delete(name)),
  );
}

/** Offers the worker that waits, now or as soon as there is one. */
function watch(registration: ServiceWorkerRegistration, offer: () => void) {
  const look = () => {
    // The very first worker replaces nothing.
    if (registration.waiting !== null && registration.active !== null) offer();
  };
  const follow = () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      const isRefused = worker.state === 'redundant' && registration.active === null;
      if (isRefused) void giveRoomBack(registration);
      else look();
    });
  };
  registration.addEventListener('updatefound', follow);
  // One may have been found before this code was there.
  follow();
  look();
}

const HOUR_MS = 60 * 60_000;

/** A page may stay open for weeks: it asks the host again when it is looked at, once an hour. */
function lookAgain(registration: ServiceWorkerRegistration) {
  let lookedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - lookedAt < HOUR_MS) return;
    lookedAt = Date.now();
    // Without a network there is nothing newer; the next look asks again.
    registration.update().catch(() => undefined);
  });
}

/** Asked for once, when the first page stands. */
export async function workOffline(session: Session): Promise<void> {
  const registration = await register();
  const offer = () => showUpdateNotice(session, () => void bringIn(session, registration?.waiting));
  // A part of the page that the host no longer has was replaced by a newer one.
  window.addEventListener('vite:preloadError', () => {
    void isHostThere().then((isThere) => isThere && offer());
  });
  if (registration === undefined) return;
  watch(registration, offer);
  lookAgain(registration);
}
