import { isRecord } from '#domain/problems.ts';

/** Opening a camera, and why one does not open. */

export type CameraTrouble =
  'insecure' | 'unsupported' | 'none' | 'refused' | 'busy' | 'gone' | 'failed';

/** Enough for a code at arm's length (workshop.md 2.5); larger pictures only take longer. */
const PICTURE = { width: { ideal: 1280 }, height: { ideal: 720 } };

/** The names that browsers give to their refusals. */
const TROUBLES: Readonly<Record<string, CameraTrouble>> = {
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

export type OpenedCamera =
  | { readonly ok: true; readonly stream: MediaStream }
  | { readonly ok: false; readonly trouble: CameraTrouble };

/** Pages without TLS and some browsers have no cameras at all, whatever the types say. */
const cameras = (): MediaDevices | undefined =>
  'mediaDevices' in navigator ? navigator.mediaDevices : undefined;

/** Any camera, or the one with this id. Never throws. */
export async function openCamera(deviceId: string | undefined): Promise<OpenedCamera> {
  const devices = cameras();
  if (devices === undefined) {
    return { ok: false, trouble: window.isSecureContext ? 'unsupported' : 'insecure' };
  }
  const which = deviceId === undefined ? {} : { deviceId: { exact: deviceId } };
  try {
    return { ok: true, stream: await devices.getUserMedia({ video: { ...PICTURE, ...which } }) };
  } catch (error) {
    // Browsers throw several kinds of errors here; all of them have a name.
    const name = isRecord(error) ? String(error.name) : '';
    return { ok: false, trouble: TROUBLES[name] ?? 'failed' };
  }
}

export const stopCamera = (stream: MediaStream) => {
  for (const track of stream.getTracks()) track.stop();
};

/** What can be chosen from; their names are known once a camera was allowed. */
export async function listCameras(): Promise<readonly MediaDeviceInfo[]> {
  const all = (await cameras()?.enumerateDevices()) ?? [];
  return all.filter(({ kind }) => kind === 'videoinput');
}

/** Runs whenever a camera is plugged in or out, until the returned function is called. */
export function onCameraChange(then: () => void): () => void {
  const devices = cameras();
  devices?.addEventListener('devicechange', then);
  return () => devices?.removeEventListener('devicechange', then);
}
