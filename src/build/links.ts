import { type Inline, noAttr, str } from './ast.js';

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * A link that a reader may follow from a PDF; its text alone where the target is anything else (a file, an anchor, a script). A badge
 * that links somewhere has no text: then its address stands for it.
 */
export function linkTo(url: string, content: readonly Inline[]): readonly Inline[] {
  const target = safeTarget(url);
  if (target === null) return content;
  const shown = content.some((node) => node.t !== 'Space' && node.t !== 'SoftBreak') ? content : [str(printedUrl(url))];
  return [{ t: 'Link', c: [noAttr, shown, [target, '']] }];
}

function safeTarget(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return schemes.has(protocol) ? href.replace(/["\\<>`\s]/g, encodeURIComponent) : null;
}

/** An address as it is printed, to follow. */
export function addressLink(url: string): readonly Inline[] {
  return linkTo(URL.canParse(url) ? url : `https://${url}`, [str(printedUrl(url))]);
}

/** "https://www.example.com/asha/" → "example.com/asha": how people print an address. */
export function printedUrl(url: string): string {
  return url
    .replace(/^(?:https?:\/\/|mailto:|tel:)/i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '');
}
