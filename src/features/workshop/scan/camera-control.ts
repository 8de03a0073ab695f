import { type CameraTrouble, openCamera, stopCamera } from './camera.ts';
import { loadReader } from './load-reader.ts';

export type ScanTrouble = CameraTrouble | 'reader';

export type Camera =
  | { readonly state: 'off' | 'starting' }
  | { readonly state: 'on'; readonly stream: MediaStream; readonly deviceId: string | undefined }
  | { readonly state: 'trouble'; readonly trouble: ScanTrouble };

/** The camera and what reads its pictures; either one is of no use without the other. */
async function startBoth(deviceId: string | undefined) {
  const [camera, isReady] = await Promise.all([
    openCamera(deviceId),
    loadReader().then(
      () => true,
      () => false,
    ),
  ]);
  if (isReady || !camera.ok) return camera;
  stopCamera(camera.stream);
  return { ok: false, trouble: 'reader' } as const;
}

/**
 * One camera, started only when somebody asks. `pause` lets go of it and `resume` starts it again
 * if it ran or was about to; of several starts the last one counts.
 */
export function cameraControl(show: (camera: Camera) => void) {
  let running: MediaStream | undefined;
  /** The camera that should run, if any should. */
  let wanted: { readonly deviceId: string | undefined } | undefined;
  let attempt = 0;

  const letGo = (next: Camera) => {
    attempt += 1;
    if (running !== undefined) stopCamera(running);
    running = undefined;
    show(next);
  };
  const fail = (trouble: ScanTrouble) => letGo({ state: 'trouble', trouble });
  const run = (stream: MediaStream) => {
    running = stream;
    const [track] = stream.getVideoTracks();
    // Comes when the camera is gone, not when this page stops it.
    track?.addEventListener('ended', () => {
      if (running === stream) fail('gone');
    });
    show({ state: 'on', stream, deviceId: track?.getSettings().deviceId });
  };
  const start = async (deviceId?: string) => {
    letGo({ state: 'starting' });
    wanted = { deviceId };
    const mine = attempt;
    const opened = await startBoth(deviceId);
    const isLatest = mine === attempt;
    if (opened.ok) {
      if (isLatest) run(opened.stream);
      else stopCamera(opened.stream);
    } else if (isLatest) fail(opened.trouble);
  };
  return {
    start,
    fail,
    pause: () => letGo({ state: 'off' }),
    resume: () => {
      if (wanted !== undefined) void start(wanted.deviceId);
    },
    stop: () => {
      wanted = undefined;
      letGo({ state: 'off' });
    },
  };
}
