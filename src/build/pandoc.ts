type Attributes = readonly [string, readonly string[], readonly (readonly [string, string])[]];
type Target = readonly [url: string, title: string];

/** What pandoc's readers make: the types of pandoc-types 1.23 as its JSON has them. */
export type PandocInline =
  | { readonly t: 'Str'; readonly c: string }
  | { readonly t: 'Space' | 'SoftBreak' | 'LineBreak' }
  | {
      readonly t: 'Emph' | 'Strong' | 'Underline' | 'Strikeout' | 'Superscript' | 'Subscript' | 'SmallCaps';
      readonly c: readonly PandocInline[];
    }
  | {
      readonly t: 'Quoted';
      readonly c: readonly [{ readonly t: 'SingleQuote' | 'DoubleQuote' }, readonly PandocInline[]];
    }
  | { readonly t: 'Cite'; readonly c: readonly [unknown, readonly PandocInline[]] }
  | { readonly t: 'Code'; readonly c: readonly [Attributes, string] }
  | { readonly t: 'Math'; readonly c: readonly [unknown, string] }
  | { readonly t: 'RawInline'; readonly c: readonly [format: string, string] }
  | { readonly t: 'Link' | 'Image'; readonly c: readonly [Attributes, readonly PandocInline[], Target] }
  | { readonly t: 'Note'; readonly c: readonly PandocBlock[] }
  | { readonly t: 'Span'; readonly c: readonly [Attributes, readonly PandocInline[]] };

export type PandocBlock =
  | { readonly t: 'Plain' | 'Para'; readonly c: readonly PandocInline[] }
  | { readonly t: 'LineBlock'; readonly c: readonly (readonly PandocInline[])[] }
  | { readonly t: 'CodeBlock'; readonly c: readonly [Attributes, string] }
  | { readonly t: 'RawBlock'; readonly c: readonly [format: string, string] }
  | { readonly t: 'BlockQuote'; readonly c: readonly PandocBlock[] }
  | { readonly t: 'OrderedList'; readonly c: readonly [readonly [start: number, unknown, unknown], PandocItems] }
  | { readonly t: 'BulletList'; readonly c: PandocItems }
  | { readonly t: 'DefinitionList'; readonly c: readonly (readonly [readonly PandocInline[], PandocItems])[] }
  | { readonly t: 'Header'; readonly c: readonly [level: number, Attributes, readonly PandocInline[]] }
  | { readonly t: 'HorizontalRule' }
  | { readonly t: 'Table'; readonly c: PandocTable }
  | { readonly t: 'Figure'; readonly c: readonly [Attributes, unknown, readonly PandocBlock[]] }
  | { readonly t: 'Div'; readonly c: readonly [Attributes, readonly PandocBlock[]] };

type PandocItems = readonly (readonly PandocBlock[])[];

type Cell = readonly [Attributes, unknown, rows: number, columns: number, readonly PandocBlock[]];
export type PandocRow = readonly [Attributes, readonly Cell[]];
type Body = readonly [Attributes, unknown, head: readonly PandocRow[], readonly PandocRow[]];
export type PandocTable = readonly [
  Attributes,
  caption: unknown,
  columns: readonly unknown[],
  head: readonly [Attributes, readonly PandocRow[]],
  bodies: readonly Body[],
  foot: readonly [Attributes, readonly PandocRow[]],
];
