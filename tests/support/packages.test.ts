import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';

const versions = z.record(z.string(), z.string());
const packageSchema = z.object({ dependencies: versions, devDependencies: versions });

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

test('each package is asked for in one exact version', () => {
  const { dependencies, devDependencies } = packageSchema.parse(readJson('package.json'));
  const loose = Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name]) => name);
  expect(loose).toEqual([]);
});

test('at most twelve packages reach the person who opens the page', () => {
  const { dependencies } = packageSchema.parse(readJson('package.json'));
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(12);
});

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.optional(z.string()),
      integrity: z.optional(z.string()),
      optionalDependencies: z.optional(versions),
    }),
  ),
});
const { packages } = lockSchema.parse(readJson('package-lock.json'));
const outside = Object.entries(packages).filter(([path]) => path !== '');

test('the lockfile names no place to fetch from and can check each package', () => {
  expect(outside.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(outside.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
});

test('the lockfile holds the packages of every platform, or a clean install refuses it', () => {
  const held = new Set(outside.map(([path]) => path.split('node_modules/').at(-1)));
  const wanted = outside.flatMap(([, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((name) => !held.has(name))).toEqual([]);
});
