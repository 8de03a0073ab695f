import { describe, expect, it } from 'vitest';
import { layOutWallChart } from '#sheet/layout/wall-chart.ts';
import { paperOf } from '#sheet/paper-size.ts';
import { MM_PER_PT } from '#sheet/text.ts';
import { printSvg, toSvg, type SvgNode } from '#sheet/svg.ts';
import { chartOf, COMPLETE, COMPLETE_LINES, everywhere, faces } from './charts.ts';
import { isText } from './sheets.ts';

const sheet = layOutWallChart(chartOf(COMPLETE, COMPLETE_LINES), paperOf('a3', 'landscape'), faces);
const svg = toSvg(sheet);

const all = (node: SvgNode): readonly SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];

describe('the picture of a sheet', () => {
  it('has the real size and 100 units to the millimetre', () => {
    expect(svg.attributes).toMatchObject({
      width: '420mm',
      height: '297mm',
      viewBox: '0 0 42000 29700',
    });
  });

  it('holds every shape in the order of the sheet, on white', () => {
    expect(svg.children).toHaveLength(sheet.shapes.length + 1);
    expect(all(svg)[1]?.attributes).toEqual({ width: '42000', height: '29700', fill: '#ffffff' });
  });

  it('sets each line at the place and in the size of the sheet', () => {
    const texts = all(svg).filter(({ tag }) => tag === 'text');
    const lines = sheet.shapes.filter(isText);
    expect(texts).toHaveLength(lines.length);
    texts.forEach(({ attributes, children }, index) => {
      const line = lines[index];
      expect(children).toEqual([line?.text]);
      expect(Number(attributes.x)).toBeCloseTo((line?.x ?? 0) * 100, 0);
      expect(Number(attributes.y)).toBeCloseTo((line?.y ?? 0) * 100, 0);
      expect(Number(attributes['font-size'])).toBeCloseTo((line?.size ?? 0) * MM_PER_PT * 100, 0);
      expect(attributes['font-weight']).toBe(line?.face === 'bold' ? '700' : undefined);
    });
  });

  it('uses no style attribute, no script and no picture', () => {
    for (const { tag, attributes } of all(svg)) {
      expect(['svg', 'rect', 'circle', 'path', 'text']).toContain(tag);
      expect(Object.keys(attributes)).not.toContain('style');
    }
  });

  it('is printed as text that holds nothing a person wrote as markup', () => {
    const sneaky = layOutWallChart(
      chartOf(everywhere('<script>alert("1")</script> & Co')),
      paperOf('a4', 'portrait'),
      faces,
    );
    const printed = printSvg(toSvg(sneaky));
    expect(printed).not.toContain('<script');
    expect(printed).toContain('&lt;script&gt;');
    expect(printed).toContain('&amp; Co');
  });

  it('carries both fonts when asked to', () => {
    const printed = printSvg(svg, { embedFonts: faces });
    expect(printed.match(/data:font\/woff;base64,/gu)).toHaveLength(2);
    expect(printSvg(svg)).not.toContain('data:');
    expect(printed).not.toMatch(/https?:(?!\/\/www\.w3\.org\/2000\/svg)/u);
  });
});
