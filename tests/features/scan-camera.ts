import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { vi } from 'vitest';

/** The cameras of a browser and the program that reads codes, neither of which jsdom has. */

export type FakeCamera = {
  readonly deviceId: string;
  readonly label: string;
};

const READER = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');

export const giveReader = () =>
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(Uint8Array.from(readFileSync(READER)))),
  );

class Track extends EventTarget {
  readonly kind = 'video';
  readonly deviceId: string;
  isStopped = false;
  constructor(deviceId: string) {
    super();
    this.deviceId = deviceId;
  }
  stop() {
    this.isStopped = true;
  }
  getSettings() {
    return { deviceId: this.deviceId, facingMode: 'user' };
  }
}

type Wanted = { readonly video: { readonly deviceId?: { readonly exact: string } } };

/** Puts cameras into the browser; `refuseWith` makes each of them refuse with that name. */
export function plugIn(cameras: readonly FakeCamera[]) {
  let refusal: string | undefined;
  const tracks: Track[] = [];
  const getUserMedia = ({ video }: Wanted) => {
    const wanted = video.deviceId?.exact ?? cameras[0]?.deviceId;
    if (refusal !== undefined || wanted === undefined) {
      return Promise.reject(new DOMException('refused', refusal ?? 'NotFoundError'));
    }
    const track = new Track(wanted);
    tracks.push(track);
    return Promise.resolve({ getTracks: () => [track], getVideoTracks: () => [track] });
  };
  const devices = Object.assign(new EventTarget(), {
    getUserMedia,
    enumerateDevices: () =>
      Promise.resolve(cameras.map((camera) => ({ ...camera, kind: 'videoinput', groupId: '' }))),
  });
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: devices });
  return {
    /** Those that were started, the latest last. */
    tracks,
    refuseWith: (name: string | undefined) => {
      refusal = name;
    },
  };
}

export const unplugAll = () => Reflect.deleteProperty(navigator, 'mediaDevices');

/** Hides the page and shows it again, as another window in front of it does. */
export function setVisible(isVisible: boolean) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(isVisible ? 'visible' : 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}
