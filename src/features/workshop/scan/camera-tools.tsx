import { scan as words } from '#messages/en/scan.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { SelectField } from '#ui/field.tsx';
import type { Camera } from './camera-control.ts';

/** Starts and stops, in one place, so that the focus stays where it is. */
export function CameraButton({
  camera,
  onStart,
  onStop,
}: {
  readonly camera: Camera;
  readonly onStart: () => void;
  readonly onStop: () => void;
}) {
  const isOn = camera.state === 'on' || camera.state === 'starting';
  return (
    <Button look={isOn ? 'quiet' : 'main'} onClick={isOn ? onStop : onStart}>
      {isOn ? words.stop : camera.state === 'trouble' ? words.again : words.start}
    </Button>
  );
}

/** Which camera, where there are several. */
export function CameraChoice({
  devices,
  chosen,
  onChoose,
}: {
  readonly devices: readonly MediaDeviceInfo[];
  readonly chosen: string | undefined;
  readonly onChoose: (deviceId: string) => void;
}) {
  if (devices.length < 2) return null;
  return (
    <SelectField
      label={words.camera}
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
    >
      {devices.map(({ deviceId, label }, at) => (
        <option key={deviceId} value={deviceId}>
          {label === '' ? words.cameraName(at + 1) : label}
        </option>
      ))}
    </SelectField>
  );
}

export function SoundChoice({
  hasSound,
  onChange,
}: {
  readonly hasSound: boolean;
  readonly onChange: (hasSound: boolean) => void;
}) {
  return (
    <Choice type="checkbox" checked={hasSound} onChange={(event) => onChange(event.target.checked)}>
      {words.sound}
    </Choice>
  );
}
