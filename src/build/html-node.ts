import type { parseDocument } from 'htmlparser2';

export type HtmlNode = ReturnType<typeof parseDocument>['children'][number];
export type HtmlElement = Extract<HtmlNode, { attribs: unknown }>;

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'attribs' in node;
}

/** The elements among `nodes` that have one of these names. */
export function named(nodes: readonly HtmlNode[], ...names: readonly string[]): HtmlElement[] {
  return nodes.filter(isElement).filter(({ name }) => names.includes(name));
}
