import type { Faces } from './face.ts';
import type { Area, Shape, Sheet, TextLine } from './shape.ts';
import { MM_PER_PT } from './text.ts';

/** A plain picture of an SVG element: drawn by the preview, printed by `printSvg`. */
export type SvgNode = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
};

/** The name under which `loadFaces` gives our fonts to the page; nobody else's font has it. */
export const FONT_FAMILY = 'Fifteen Sheet';

// Browsers round small type sizes in user units; with 1/100 mm instead of 1 mm the widths come
// out within 0.01 % of the layout instead of 0.8 % (reference/paper.md 2).
const UNITS_PER_MM = 100;

const units = (mm: number): string => String(Math.round(mm * UNITS_PER_MM * 10) / 10);

const node = (
  tag: string,
  attributes: SvgNode['attributes'],
  children: SvgNode['children'] = [],
): SvgNode => ({ tag, attributes, children });

function textNode(line: TextLine): SvgNode {
  const attributes = {
    x: units(line.x),
    y: units(line.y),
    'font-size': units(line.size * MM_PER_PT),
    fill: line.colour,
    ...(line.face === 'bold' ? { 'font-weight': '700' } : {}),
  };
  return node('text', attributes, [line.text]);
}

function paint(shape: Exclude<Shape, TextLine | Area>): Record<string, string> {
  const fill = shape.kind === 'path' ? undefined : shape.fill;
  const dash = shape.kind === 'path' ? shape.dash : undefined;
  return {
    fill: fill ?? 'none',
    ...(shape.stroke === undefined
      ? {}
      : { stroke: shape.stroke, 'stroke-width': units(shape.strokeWidth ?? 0) }),
    ...(dash === undefined ? {} : { 'stroke-dasharray': dash.map(units).join(' ') }),
  };
}

function shapeNode(shape: Shape): SvgNode {
  switch (shape.kind) {
    case 'text':
      return textNode(shape);
    case 'rect':
      return node('rect', {
        x: units(shape.x),
        y: units(shape.y),
        width: units(shape.width),
        height: units(shape.height),
        ...paint(shape),
      });
    case 'circle':
      return node('circle', {
        cx: units(shape.x),
        cy: units(shape.y),
        r: units(shape.radius),
        ...paint(shape),
      });
    case 'area': {
      const parts = shape.rects.map(
        ({ x, y, width, height }) =>
          `M${units(x)} ${units(y)}h${units(width)}v${units(height)}h${units(-width)}z`,
      );
      return node('path', { d: parts.join(''), fill: shape.fill });
    }
    case 'path': {
      const parts = shape.parts.map(
        (points) => `M${points.map(([x, y]) => `${units(x)} ${units(y)}`).join('L')}`,
      );
      return node('path', { d: parts.join(''), ...paint(shape) });
    }
  }
}

/**
 * The sheet as an SVG element, one user unit = 1/100 mm, real size in its `width` and `height`.
 * Only presentation attributes, because a style attribute is blocked by the page's own rules.
 */
export function toSvg(sheet: Sheet): SvgNode {
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${sheet.widthMm}mm`,
      height: `${sheet.heightMm}mm`,
      viewBox: `0 0 ${units(sheet.widthMm)} ${units(sheet.heightMm)}`,
      'font-family': `'${FONT_FAMILY}', 'Source Sans 3', sans-serif`,
      'font-weight': '400',
      'text-rendering': 'geometricPrecision',
    },
    [
      node('rect', {
        width: units(sheet.widthMm),
        height: units(sheet.heightMm),
        fill: '#ffffff',
      }),
      ...sheet.shapes.map(shapeNode),
    ],
  );
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string) => text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);

function print({ tag, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const inside = children.map((each) => (typeof each === 'string' ? escape(each) : print(each)));
  const start = `<${tag}${written.join('')}`;
  return inside.length === 0 ? `${start}/>` : `${start}>${inside.join('')}</${tag}>`;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function fontRules(faces: Faces): SvgNode {
  const rule = (weight: number, woff: Uint8Array) =>
    `@font-face{font-family:'${FONT_FAMILY}';font-weight:${weight};` +
    `src:url(data:font/woff;base64,${base64(woff)}) format('woff')}`;
  const rules = rule(400, faces.regular.woff) + rule(700, faces.bold.woff);
  return node('style', {}, [rules]);
}

/**
 * The text of an SVG file. With `embedFonts` the fonts travel inside it, so that the file looks
 * the same wherever a browser opens it.
 */
export function printSvg(svg: SvgNode, options: { readonly embedFonts?: Faces } = {}): string {
  const { embedFonts } = options;
  if (embedFonts === undefined) return print(svg);
  return print({ ...svg, children: [fontRules(embedFonts), ...svg.children] });
}
