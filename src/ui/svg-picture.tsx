import { createElement, type ReactNode } from 'react';

/** An SVG element as plain data. */
type PictureNode = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (PictureNode | string)[];
};

/** React's own spelling: `font-size` becomes `fontSize`, `class` becomes `className`. */
const spelling = (name: string): string =>
  name === 'class'
    ? 'className'
    : name.startsWith('aria-')
      ? name
      : name.replace(/[-:]([a-z])/g, (_, letter: string) => letter.toUpperCase());

function draw(node: PictureNode, key: number, more: Readonly<Record<string, string>>): ReactNode {
  const attributes = Object.entries(node.attributes).map(([name, value]) => [
    spelling(name),
    value,
  ]);
  return createElement(
    node.tag,
    { ...Object.fromEntries(attributes), ...more, key },
    ...node.children.map((child, index) =>
      typeof child === 'string' ? child : draw(child, index, {}),
    ),
  );
}

/** Draws a picture that comes as data, so that no markup is ever put together from texts. */
export function SvgPicture({
  picture,
  label,
  className,
}: {
  readonly picture: PictureNode;
  readonly label: string;
  readonly className: string | undefined;
}) {
  return draw(picture, 0, {
    role: 'img',
    'aria-label': label,
    ...(className === undefined ? {} : { className }),
  });
}
