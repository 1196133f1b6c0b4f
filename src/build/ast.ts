/** What a resume may hold once it is safe: pandoc's node types, with nothing in them but text, structure and checked links. */
export type Inline =
  | { readonly t: 'Str'; readonly c: string }
  | { readonly t: 'Space' | 'SoftBreak' | 'LineBreak' }
  | { readonly t: Styling; readonly c: readonly Inline[] }
  | { readonly t: 'Link'; readonly c: readonly [Attr, readonly Inline[], readonly [url: string, title: '']] }
  | { readonly t: 'Note'; readonly c: readonly Block[] }
  | { readonly t: 'RawInline'; readonly c: readonly ['typst', string] };

export type Styling = 'Emph' | 'Strong' | 'Underline' | 'Strikeout' | 'Superscript' | 'Subscript' | 'SmallCaps';

export type Block =
  | { readonly t: 'Para' | 'Plain'; readonly c: readonly Inline[] }
  | { readonly t: 'Header'; readonly c: readonly [level: number, Attr, readonly Inline[]] }
  | { readonly t: 'BulletList'; readonly c: readonly (readonly Block[])[] }
  | { readonly t: 'OrderedList'; readonly c: readonly [ListAttributes, readonly (readonly Block[])[]] }
  | { readonly t: 'DefinitionList'; readonly c: readonly Definition[] }
  | { readonly t: 'RawBlock'; readonly c: readonly ['typst', string] };

export type Definition = readonly [term: readonly Inline[], definitions: readonly (readonly Block[])[]];

/** Identifier, classes, key-value pairs. Always empty: pandoc copies `typst:` attributes into live code. */
export type Attr = readonly ['', readonly [], readonly []];
type ListAttributes = readonly [start: number, { readonly t: 'Decimal' }, { readonly t: 'Period' }];

export const noAttr: Attr = ['', [], []];

/** Plain text → words and spaces. Whatever could end a line becomes a space. */
export function words(text: string): Inline[] {
  return text
    .split(/([\s\p{Cc}]+)/u)
    .filter((part) => part !== '')
    .map((part) => (/^[\s\p{Cc}]/u.test(part) ? space : str(part)));
}

export const space: Inline = { t: 'Space' };
export const lineBreak: Inline = { t: 'LineBreak' };

export function str(text: string): Inline {
  return { t: 'Str', c: text };
}

export function para(content: readonly Inline[]): Block {
  return { t: 'Para', c: content };
}

export function heading(level: number, content: readonly Inline[]): Block {
  return { t: 'Header', c: [level, noAttr, content] };
}

export function styled(styling: Styling, content: readonly Inline[]): Inline {
  return { t: styling, c: content };
}

/** Code of our own. Never made from a resume's text. */
export function typst(code: string): Block {
  return { t: 'RawBlock', c: ['typst', code] };
}

export function typstInline(code: string): Inline {
  return { t: 'RawInline', c: ['typst', code] };
}

export function orderedList(start: number, items: readonly (readonly Block[])[]): Block {
  return { t: 'OrderedList', c: [[start, { t: 'Decimal' }, { t: 'Period' }], items] };
}

/** The words a reader sees. Breaks are spaces. */
export function textOf(content: readonly Inline[]): string {
  return content
    .map((node) => {
      switch (node.t) {
        case 'Str':
          return node.c;
        case 'Space':
        case 'SoftBreak':
        case 'LineBreak':
          return ' ';
        case 'Link':
          return textOf(node.c[1]);
        case 'Note':
        case 'RawInline':
          return '';
        default:
          return textOf(node.c);
      }
    })
    .join('');
}
