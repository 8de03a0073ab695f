import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAnswers, encodeAnswers } from '#domain/answers-code.ts';
import type { AssessmentData } from '#domain/assessment.ts';
import { fromBase64Url, toBase64Url } from '#domain/base64url.ts';
import { addDays } from '#domain/calendar.ts';
import { crc16 } from '#domain/crc16.ts';
import { codedAnswer, packedLength } from '#domain/packed-answers.ts';
import type { Answer } from '#domain/questionnaire.ts';
import { GROWTH_ITEMS } from '#domain/questionnaires/growth-positioning.ts';
import { MOMENTS_OF_TRUTH_ITEMS } from '#domain/questionnaires/moments-of-truth.ts';
import { allAnswered, answersTo, gridAnswers, holdsFor } from './arbitraries.ts';

const MOST_BYTES = 64;

const bytesOf = (code: string) => fromBase64Url(code) ?? new Uint8Array();
const problemOf = (code: string) => {
  const decoded = decodeAnswers(code);
  return decoded.ok ? undefined : decoded.problem;
};

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2020-01-01', days));
const assessment: fc.Arbitrary<AssessmentData> = fc
  .tuple(gridAnswers, answersTo(GROWTH_ITEMS), fc.option(day, { nil: undefined }))
  .map(([a, b, updatedAt]) => ({
    ...(updatedAt === undefined ? {} : { updatedAt }),
    momentsOfTruth: { answers: a },
    growthPositioning: { answers: b },
  }));

/** What a code is meant to give back: no notes, no empty questionnaire. */
function carried(answers: Readonly<Record<string, Answer>> | undefined) {
  const pairs = Object.entries(answers ?? {}).map(([item, answer]) => [item, codedAnswer(answer)]);
  return pairs.length === 0 ? undefined : (Object.fromEntries(pairs) as unknown);
}

const FULL: AssessmentData = {
  updatedAt: '2026-11-23',
  momentsOfTruth: {
    answers: allAnswered(MOMENTS_OF_TRUTH_ITEMS, { level: 4, evidence: 'no' }),
  },
  growthPositioning: { answers: allAnswered(GROWTH_ITEMS, { level: 4, evidence: 'no' }) },
};
const fullCode = encodeAnswers(FULL) ?? '';

describe('the code of all answers', () => {
  it('gives back what went in', () => {
    holdsFor(assessment, (data) => {
      const code = encodeAnswers(data);
      const a = carried(data.momentsOfTruth?.answers);
      const b = carried(data.growthPositioning?.answers);
      if (code === undefined) {
        expect([a, b]).toEqual([undefined, undefined]);
        return;
      }
      expect(decodeAnswers(code)).toEqual({
        ok: true,
        answers: {
          ...(a === undefined ? {} : { momentsOfTruth: a }),
          ...(b === undefined ? {} : { growthPositioning: b }),
        },
        answeredOn: data.updatedAt,
      });
    });
  });

  it('fits 64 bytes and an address', () => {
    expect(bytesOf(fullCode).length).toBe(44);
    expect(bytesOf(fullCode).length).toBeLessThanOrEqual(MOST_BYTES);
    const onlyA = encodeAnswers({ momentsOfTruth: FULL.momentsOfTruth });
    expect(bytesOf(onlyA ?? '').length).toBe(27);
    holdsFor(assessment, (data) => {
      expect(encodeAnswers(data) ?? '').toMatch(/^[\w-]*$/);
    });
  });

  it('stays readable for later versions: the bytes are agreed', () => {
    const data = {
      updatedAt: '2026-11-23',
      momentsOfTruth: { answers: { 'sale.plan': { level: 2 }, 'promises.owner': { level: 3 } } },
    } as const;
    expect(encodeAnswers(data)).toBe('9QEBCdeO21XViw38CpBsfGUhrwkaxgAAAAAG');
  });

  it('holds no name, note or money', () => {
    const bare = encodeAnswers(FULL);
    const rich: AssessmentData = {
      ...FULL,
      business: { name: 'Baker Street', focus: 'regulars', customers: 1800 },
      respondent: { name: 'Ruth' },
      momentsOfTruth: {
        ...FULL.momentsOfTruth,
        answers: allAnswered(MOMENTS_OF_TRUTH_ITEMS, {
          level: 4,
          evidence: 'no',
          note: 'ask Sam',
        }),
        promises: [{ name: 'Call back', checked: 10, kept: 2 }],
      },
      growthPositioning: { ...FULL.growthPositioning, economics: { lost: 40 } },
    };
    expect(encodeAnswers(rich)).toBe(bare);
  });

  it('of nothing is none, and a day outside the calendar is left out', () => {
    expect(encodeAnswers({})).toBeUndefined();
    expect(encodeAnswers({ momentsOfTruth: { answers: {} } })).toBeUndefined();
    for (const updatedAt of ['1999-12-31', '2999-01-01', 'yesterday']) {
      const decoded = decodeAnswers(encodeAnswers({ ...FULL, updatedAt }) ?? '');
      expect(decoded).toMatchObject({ ok: true, answeredOn: undefined });
    }
  });
});

describe('a code that is not whole', () => {
  it('is refused for any single changed byte', () => {
    const change = fc.tuple(assessment, fc.nat(), fc.integer({ min: 1, max: 255 }));
    holdsFor(change, ([data, place, mask]) => {
      const code = encodeAnswers(data);
      if (code === undefined) return;
      const bytes = bytesOf(code);
      const at = place % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ mask;
      expect(problemOf(toBase64Url(bytes))).toBeDefined();
    });
  });

  it('is refused for every single changed byte of one code', () => {
    const bytes = bytesOf(fullCode);
    for (let at = 0; at < bytes.length; at++) {
      for (let mask = 1; mask < 256; mask++) {
        const other = bytes.slice();
        other[at] = (other[at] ?? 0) ^ mask;
        if (problemOf(toBase64Url(other)) === undefined) throw new Error(`byte ${at} ^ ${mask}`);
      }
    }
  });

  it('is refused for every changed or missing letter', () => {
    for (let at = 0; at < fullCode.length; at++) {
      const letter = fullCode[at] === 'A' ? 'B' : 'A';
      expect(problemOf(fullCode.slice(0, at) + letter + fullCode.slice(at + 1))).toBeDefined();
      expect(problemOf(fullCode.slice(0, at))).toMatch(/^(cut|foreign)$/);
    }
    expect(problemOf(`${fullCode}AAAA`)).toBe('damaged');
  });

  it('says what is wrong with it', () => {
    const withByte = (at: number, byte: number) => {
      const bytes = bytesOf(fullCode);
      bytes[at] = byte;
      return toBase64Url(bytes);
    };
    expect(problemOf('')).toBe('foreign');
    expect(problemOf('not a code')).toBe('foreign');
    expect(problemOf(withByte(0, 7))).toBe('foreign');
    expect(problemOf(withByte(1, 2))).toBe('newer');
    expect(problemOf(withByte(1, 0))).toBe('damaged');
    expect(problemOf(withByte(20, 0))).toBe('damaged');
    expect(problemOf(toBase64Url(bytesOf(fullCode).slice(0, 40)))).toBe('cut');
  });

  it('with a right check sum over impossible answers is refused too', () => {
    const bytes = bytesOf(fullCode);
    bytes.fill(255, 7);
    const crc = crc16([...bytes.subarray(0, 5), ...bytes.subarray(7)]);
    bytes.set([crc >> 8, crc & 255], 5);
    expect(problemOf(toBase64Url(bytes))).toBe('damaged');
  });

  it('never throws, whatever the text is', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.base64String({ maxLength: 120 }),
      fc.uint8Array({ maxLength: 80 }).map((bytes) => toBase64Url(bytes)),
      fc.uint8Array({ maxLength: 80 }).map((rest) => toBase64Url(Uint8Array.of(245, 1, ...rest))),
    );
    holdsFor(
      texts,
      (text) => {
        expect(decodeAnswers(text)).toHaveProperty('ok');
      },
      1000,
    );
  });
});

describe('its parts', () => {
  it('bytes survive as text', () => {
    holdsFor(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    });
    for (const text of ['A', 'AB', '+/', 'AA==', 'é', 'AAAAA']) {
      expect(fromBase64Url(text), text).toBeUndefined();
    }
  });

  it('the check sum is the known one', () => {
    expect(crc16(Buffer.from('123456789'))).toBe(0x29b1);
    expect(crc16([])).toBe(0xffff);
  });

  it('so many questions take so many bytes', () => {
    expect([0, 1, 34, 42].map(packedLength)).toEqual([0, 1, 17, 20]);
  });
});
