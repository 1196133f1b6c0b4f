import { escapeTypst, quoteTypst } from './escape.js';
import { fontFamily } from './fonts.js';
import { base } from './templates/base.js';
import { classic } from './templates/classic.js';
import { compact } from './templates/compact.js';

export const templateNames = ['classic', 'compact'] as const;
export type TemplateName = (typeof templateNames)[number];

/** One of ours, or what a file of the author's holds. */
export type Template = TemplateName | { readonly path: string; readonly source: string };

export interface PageStyle {
  readonly template: Template;
  readonly paper: 'a4' | 'us-letter';
  readonly font: string;
  /** Points; null for what suits the template. */
  readonly fontSize: number | null;
  /** Millimetres, on every side; null for what suits the template. */
  readonly margin: number | null;
  /** `#rrggbb`, for section headings and links. */
  readonly accent: string;
  /** BCP 47: "en-IN". */
  readonly language: string;
}

/** What Typst is given: a main file, and others by name. */
export interface TypstDocument {
  readonly main: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** Points and millimetres. */
const measures = { classic: { size: 10, margin: 16 }, compact: { size: 9.5, margin: 13 } } as const;

/** Characters of Typst, escapes among them. Good line breaks of what is longer take seconds, and a few lines of it save no page. */
const longest = 16_000;

/** How many pages the text may be made to fit, when it takes so many; null where that is not tried. */
export function fewerPages(content: string, pages: number): number | null {
  return pages > 1 && content.length <= longest ? pages - 1 : null;
}

/**
 * Typst that pandoc wrote → a whole document; text that spills a little over `fit` pages is set smaller. A template of the author's may define `resume`, `masthead`, `contacts`, `lead`, `detail`,
 * `facts`, `light` and `picture`; what it leaves out is that of `classic`. See docs/templates.md.
 */
export function typstDocument(
  content: string,
  name: string | null,
  style: PageStyle,
  fit: number | null,
): TypstDocument {
  const { template } = style;
  const [language = 'en', region] = style.language.split('-');
  const { size, margin } = measures[typeof template === 'string' ? template : 'classic'];
  const call = [
    `title: ${quoteTypst(name === null ? 'Resume' : `${name} – Resume`)}`,
    `author: ${name === null ? '()' : quoteTypst(name)}`,
    `footer: [${escapeTypst(name ?? 'Resume')}]`,
    `paper: ${quoteTypst(style.paper)}`,
    `margin: ${style.margin ?? margin}mm`,
    `font: (${quoteTypst(style.font)}, ${quoteTypst(fontFamily)})`,
    `size: ${style.fontSize ?? size}pt`,
    `accent: rgb(${quoteTypst(style.accent)})`,
    `language: ${quoteTypst(language)}`,
    `region: ${region === undefined ? 'none' : quoteTypst(region)}`,
    `fit: ${fit ?? 'none'}`,
    `linebreaks: ${quoteTypst(content.length <= longest ? 'optimized' : 'simple')}`,
  ];
  const own = typeof template === 'string' ? null : template.source;
  const imports = [typeof template === 'string' ? template : 'classic', ...(own === null ? [] : ['template'])];
  return {
    main: `${imports.map((file) => `#import "${file}.typ": *\n`).join('')}#show: resume.with(${call.join(', ')})\n\n${content}`,
    files: bytesOf({
      'base.typ': base,
      'classic.typ': classic,
      'compact.typ': compact,
      ...(own !== null && { 'template.typ': own }),
    }),
  };
}

function bytesOf(files: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  const encoder = new TextEncoder();
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]));
}
