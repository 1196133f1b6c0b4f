import type { PdfWarning } from '../model/pdf.js';
import { type Inline, str } from './ast.js';
import type { CodeRange } from './font-file.js';
import type { Page } from './page.js';
import { mapContent, mapInlines } from './walk.js';

/** Emoji, icons and the invisible characters that shape them: decoration, which a resume can lose. */
const decoration =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{So}\p{Co}\p{Cf}\p{Me}\p{Variation_Selector}]/u;
const invisible = /[\p{Cf}\p{M}]/u;
/** Soft hyphens, word joiners and spaces of no width: text parsers cut words there, or lose the letter before. */
const unwanted = /[\u00ad\u200b\u2060\ufeff]/;
/** More lines than these with letters that no font has are one more warning. */
const mostLines = 10;

/**
 * The page without the decoration that the fonts would draw as empty boxes. Words in another script stay, for whoever reads the text,
 * with a warning for each line that has them.
 */
export function drawable(page: Page, source: string, ranges: readonly CodeRange[]): Page {
  const missing = new Set<string>();
  const hasGlyph = (character: string): boolean => {
    const code = character.codePointAt(0) ?? 0;
    return ranges.some(({ first, last }) => first <= code && code <= last);
  };
  const drawn = (text: string): string =>
    [...text]
      .filter((character) => {
        if (!unwanted.test(character) && hasGlyph(character)) return true;
        if (!invisible.test(character)) missing.add(character);
        return !decoration.test(character);
      })
      .join('');
  const change = (content: readonly Inline[]): readonly Inline[] =>
    trimmed(content.map((node) => (node.t === 'Str' ? str(drawn(node.c)) : node)));
  return {
    ...page,
    name: page.name === null ? null : mapContent(page.name, change),
    lines: mapInlines(page.lines, change),
    body: mapInlines(page.body, change),
    warnings: [...page.warnings, ...iconWarnings([...missing], source), ...letterWarnings(missing, source)],
  };
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

/** Icons are one matter, wherever they stand. */
function iconWarnings(missing: readonly string[], source: string): PdfWarning[] {
  const icons = missing.filter((character) => decoration.test(character));
  const [icon] = icons;
  if (icon === undefined) return [];
  const more = icons.length > 1 ? ` and ${icons.length - 1} more` : '';
  const start = source.indexOf(icon);
  const at = start === -1 ? null : { start, end: start + icon.length };
  return [{ kind: 'decoration', message: `The PDF leaves out "${icon}"${more}: its fonts have no icons.`, at }];
}

/** A line of the source that has letters without a glyph: from the first of them to the last. */
function letterWarnings(missing: ReadonlySet<string>, source: string): PdfWarning[] {
  const letters = [...missing].filter((character) => !decoration.test(character));
  if (letters.length === 0) return [];
  const places = letterPlaces(new Set(letters), source);
  const shown = places.slice(0, mostLines).map(
    ({ start, end }): PdfWarning => ({
      kind: 'content',
      message: `The PDF shows letters of "${source.slice(start, end)}" as empty boxes: its fonts do not have them.`,
      at: { start, end },
    }),
  );
  const others = places.length - shown.length;
  if (places.length === 0) {
    const message = `The PDF shows "${letters.slice(0, 5).join('')}" as empty boxes: its fonts do not have them.`;
    return [{ kind: 'content', message, at: null }];
  }
  if (others === 0) return shown;
  return [...shown, { kind: 'content', message: `So it does on ${others} more lines.`, at: places[mostLines] ?? null }];
}

function letterPlaces(
  letters: ReadonlySet<string>,
  source: string,
): { readonly start: number; readonly end: number }[] {
  const places: { start: number; end: number }[] = [];
  let line = 0;
  let lineOfLast = -1;
  let at = 0;
  for (const character of source) {
    if (character === '\n') line += 1;
    const last = places.at(-1);
    if (last !== undefined && at === last.end && invisible.test(character)) {
      last.end += character.length;
    } else if (letters.has(character)) {
      const end = at + character.length;
      if (last !== undefined && lineOfLast === line) last.end = end;
      else places.push({ start: at, end });
      lineOfLast = line;
    }
    at += character.length;
  }
  return places;
}
