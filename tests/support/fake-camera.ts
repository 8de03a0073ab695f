import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Conditions, greyFrame, type Size } from './frames.ts';
import { journey } from './journey.ts';

/** A camera that sees what a test holds in front of it. */

export const CAMERA_SIZE: Size = { width: 1280, height: 720 };

/** What lies in front of the camera for one picture; nothing without a text. */
export type Seen = { readonly text: string | undefined; readonly conditions: Conditions };

/** Conditions of a phone that is held up well. */
export const HELD_WELL: Conditions = {
  ...{ module: 5, turn: 8, blur: 0.6, noise: 6, contrast: 0.8 },
  ...{ x: 0.5, y: 0.5 },
};

/** Writes a raw film (YUV4MPEG2) that the browser plays over and over, so many pictures a second. */
export function writeFilm(path: string, perSecond: number, pictures: readonly Seen[]) {
  const { width, height } = CAMERA_SIZE;
  const film = openSync(path, 'w');
  writeSync(film, `YUV4MPEG2 W${width} H${height} F${perSecond}:1 Ip A1:1 C420jpeg\n`);
  const colourless = Buffer.alloc((width * height) / 2, 128);
  for (const [at, { text, conditions }] of pictures.entries()) {
    writeSync(film, 'FRAME\n');
    writeSync(film, greyFrame(text, CAMERA_SIZE, conditions, at));
    writeSync(film, colourless);
  }
  closeSync(film);
}

/**
 * A journey whose browser has such a camera and lets every page use it. The film is read when the
 * camera starts, so that it can show codes of a room that was opened before.
 */
export function withCamera() {
  const folder = mkdtempSync(join(tmpdir(), 'camera-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const film = join(folder, 'film.y4m');
  const launchWith = [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ];
  return { film, journey: journey.extend('launchWith', { scope: 'file' }, () => launchWith) };
}
