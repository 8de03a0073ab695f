/** Texts to draw: every writing system of the font, and what no chart should stumble over. */

const long = (sample: string) => sample.repeat(Math.ceil(10_000 / sample.length)).slice(0, 10_000);

/** Texts in the writing systems of the font. */
export const WRITTEN = {
  Latin: 'Zoë’s Café & Bücher: “Łódź” costs €15 – naïve, œuvre, ßtraße',
  Vietnamese: 'Tiệm bánh mì Sài Gòn – giữ lời hứa với khách quen, mỗi ngày',
  Greek: 'Αρτοποιείο «Η Ελπίδα» – φρέσκο ψωμί κάθε πρωί, με χαμόγελο',
  Cyrillic: 'Пекарня «Щедрый хлеб» – їжа, ґанок, Љубав, звоните нам',
} as const;

/** What no chart should ever stumble over. */
export const EXTREME = {
  'words without end': long('Werkstattbesprechung und noch ein Wort '),
  'one word without end': long('W'),
  'narrow letters': long('il'),
  emoji: '👩‍🍳 Bäckerei 🥐🥖 & Söhne 🏳️‍🌈',
  'ten thousand emoji': long('🥐🥖'),
  'right to left': 'مخبز السعادة – مأكولات طازجة ABC 123 עוגיות',
  'east Asian': '東京のパン屋 麵包店 빵집',
  controls:
    'Tab\there\r\nline\u0007 bell \u202Eturned\u202C \u0000nul \u2066x\u2069 \uFEFFbom\uFFFE',
  'half a pair': 'broken \ud83d emoji \udc00',
  'soft hyphens':
    'Donau\u00addampf\u00adschiff\u00adfahrts\u00adgesell\u00adschafts\u00adkapitäns\u00admütze',
  'only blanks': ' \t\n\u200b\u202e ',
  'many accents': `Z${'\u0301'.repeat(500)}algo`,
} as const satisfies Record<string, string>;
