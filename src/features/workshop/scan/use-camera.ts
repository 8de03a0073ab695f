import { useEffect, useState } from 'react';
import { listCameras, onCameraChange } from './camera.ts';
import { type Camera, cameraControl } from './camera-control.ts';

/** A camera that runs while the page can be seen, and the cameras to choose from. */
export function useCamera() {
  const [camera, setCamera] = useState<Camera>({ state: 'off' });
  const [devices, setDevices] = useState<readonly MediaDeviceInfo[]>([]);
  const [control] = useState(() => cameraControl(setCamera));
  const isOn = camera.state === 'on';

  useEffect(() => {
    const follow = () => {
      if (document.visibilityState === 'visible') control.resume();
      else control.pause();
    };
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      control.pause();
    };
  }, [control]);

  useEffect(() => {
    // Before one was allowed the others have no names.
    if (!isOn) return undefined;
    const look = () => void listCameras().then(setDevices);
    look();
    return onCameraChange(look);
  }, [isOn]);

  return { camera, devices, control };
}
