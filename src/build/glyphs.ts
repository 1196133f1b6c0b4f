import { type Inline, str } from './ast.js';
import { fontCoverage } from './coverage.js';
import type { Page, PdfWarning } from './page.js';
import { mapContent, mapInlines } from './walk.js';

/** Emoji, icons and the invisible characters that shape them: decoration, which a resume can lose. */
const decoration =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{So}\p{Co}\p{Cf}\p{Me}\p{Variation_Selector}]/u;
const invisible = /[\p{Cf}\p{M}]/u;

const ranges = fontCoverage.split(' ').map((range) => {
  const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
  return { first, last };
});

/**
 * The page without the decoration that the font would draw as empty boxes. Words in another script stay, for whoever reads the text,
 * with a warning for each character.
 */
export function drawable(page: Page, source: string): Page {
  const missing = new Set<string>();
  const change = (content: readonly Inline[]): readonly Inline[] =>
    trimmed(content.map((node) => (node.t === 'Str' ? str(drawn(node.c, missing)) : node)));
  return {
    name: page.name === null ? null : mapContent(page.name, change),
    lines: mapInlines(page.lines, change),
    body: mapInlines(page.body, change),
    warnings: [...page.warnings, ...warnings([...missing], source)],
  };
}

function drawn(text: string, missing: Set<string>): string {
  return [...text]
    .filter((character) => {
      if (hasGlyph(character)) return true;
      if (!invisible.test(character)) missing.add(character);
      return !decoration.test(character);
    })
    .join('');
}

function hasGlyph(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return ranges.some(({ first, last }) => first <= code && code <= last);
}

/** Without the spaces that an emoji leaves behind. */
function trimmed(content: readonly Inline[]): Inline[] {
  const kept: Inline[] = [];
  for (const node of content) {
    const before = kept.at(-1);
    if (node.t === 'Str' && node.c === '') continue;
    if (node.t === 'Space' && (before?.t === 'Space' || before?.t === 'LineBreak')) continue;
    if (node.t === 'Space' && before === undefined && content[0]?.t === 'Str') continue;
    kept.push(node);
  }
  return kept;
}

function warnings(missing: readonly string[], source: string): PdfWarning[] {
  const icons = missing.filter((character) => decoration.test(character));
  const others = missing.filter((character) => !decoration.test(character));
  const [icon] = icons;
  const more = icons.length > 1 ? ` and ${icons.length - 1} more` : '';
  return [
    ...(icon === undefined
      ? []
      : [{ message: `The PDF leaves out "${icon}"${more}: its font has no icons.`, at: placeOf(icon, source) }]),
    ...others.map((character) => ({
      message: `The PDF shows "${character}" as an empty box: its font has no such character.`,
      at: placeOf(character, source),
    })),
  ];
}

function placeOf(character: string, source: string): PdfWarning['at'] {
  const start = source.indexOf(character);
  return start === -1 ? null : { start, end: start + character.length };
}
