import { useState } from 'react';
import type { Workshop } from '#domain/workshop/workshop.ts';
import { businessName } from '#messages/business-name.ts';
import { scan as words } from '#messages/en/scan.ts';
import type { OpenRoom } from '#session/open-room.ts';
import { ButtonLink } from '#ui/button.tsx';
import { PageTitle } from '#ui/page.tsx';
import { useWakeLock } from '../use-wake-lock.ts';
import type { Camera } from './camera-control.ts';
import { CameraPicture } from './camera-picture.tsx';
import { CameraButton, CameraChoice, SoundChoice } from './camera-tools.tsx';
import { Count, MissingCards, Outcome } from './scan-outcome.tsx';
import { useCamera } from './use-camera.ts';
import { useScans } from './use-scans.ts';
import styles from './scan.module.css';

/** What stands where the picture will be. */
function NoPicture({ camera }: { readonly camera: Exclude<Camera, { state: 'on' }> }) {
  return (
    <div className={styles.dark}>
      {camera.state === 'trouble' ? (
        <p role="alert">
          {words.trouble[camera.trouble]} {words.otherWays}
        </p>
      ) : (
        <p>{camera.state === 'starting' ? words.starting : words.privacy}</p>
      )}
    </div>
  );
}

/** The station at which people hold up their phones. It shows that a ballot is in, never what. */
export function ScanPage({
  room,
  workshop,
  inMemory,
  consoleAddress,
}: {
  readonly room: OpenRoom;
  readonly workshop: Workshop;
  /** What is scanned stays in this window. */
  readonly inMemory: boolean;
  readonly consoleAddress: string;
}) {
  const [hasSound, setSound] = useState(true);
  const { camera, devices, control } = useCamera();
  const scans = useScans(room, hasSound);
  useWakeLock();
  return (
    <>
      <PageTitle title={words.pageTitle(businessName(workshop.business))}>{words.title}</PageTitle>
      {inMemory ? <p role="alert">{words.memory}</p> : null}
      <p>{words.lead}</p>
      <div className={styles.station}>
        <div className={styles.side}>
          <div className={styles.frame}>
            {camera.state === 'on' ? (
              <CameraPicture
                stream={camera.stream}
                onCodes={scans.see}
                onFault={() => control.fail('reader')}
              />
            ) : (
              <NoPicture camera={camera} />
            )}
          </div>
          <div className={styles.tools}>
            <CameraButton
              camera={camera}
              onStart={() => void control.start()}
              onStop={control.stop}
            />
            <ButtonLink look="link" href={consoleAddress}>
              {words.toConsole}
            </ButtonLink>
          </div>
        </div>
        <div className={styles.side}>
          <Count workshop={workshop} outcome={scans.outcome} />
          <Outcome outcome={scans.outcome} onTakeBack={scans.takeBack} />
          <MissingCards workshop={workshop} />
          <CameraChoice
            devices={devices}
            chosen={camera.state === 'on' ? camera.deviceId : undefined}
            onChoose={(deviceId) => void control.start(deviceId)}
          />
          <SoundChoice hasSound={hasSound} onChange={setSound} />
        </div>
      </div>
    </>
  );
}
