import { type Inline, noAttr } from './ast.js';

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** A link that a reader may follow from a PDF; its text alone where the target is anything else (a file, an anchor, a script). */
export function linkTo(url: string, content: readonly Inline[]): readonly Inline[] {
  const target = safeTarget(url);
  return target === null || content.length === 0 ? content : [{ t: 'Link', c: [noAttr, content, [target, '']] }];
}

function safeTarget(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return schemes.has(protocol) ? href.replace(/["\\<>`\s]/g, encodeURIComponent) : null;
}

/** "https://www.example.com/asha/" → "example.com/asha": how people print an address. */
export function printedUrl(url: string): string {
  return url
    .replace(/^(?:https?:\/\/|mailto:|tel:)/i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '');
}
