import { type Block, type Inline, lineBreak, para, space, textOf } from './ast.js';

/** Nobody wraps prose before this column, so a line that the next word would not have filled to it ends where its author meant. */
const narrowestWrap = 62;

/** Characters that people type at the start of a line instead of Markdown's own. */
const typedBullet = /^[•◦‣▪▫●○■□◆◇►▸▹➢➤✓✔∙⁃]$/u;

/** A paragraph as its author meant it: short lines stay lines, typed bullets are a list, wrapped text flows. */
export function paragraphBlocks(content: readonly Inline[]): Block[] {
  const lines = splitLines(content);
  const first = lines.findIndex((line) => line[0]?.t === 'Str' && typedBullet.test(line[0].c));
  if (first === -1) return [para(joinMeant(lines))];
  const before = lines.slice(0, first);
  const items: Inline[][] = [];
  for (const line of lines.slice(first)) {
    if (line[0]?.t === 'Str' && typedBullet.test(line[0].c))
      items.push([...line.slice(line[1]?.t === 'Space' ? 2 : 1)]);
    else items.at(-1)?.push(space, ...line);
  }
  const list: Block = { t: 'BulletList', c: items.map((item) => [{ t: 'Plain', c: item }]) };
  return before.length === 0 ? [list] : [para(joinMeant(before)), list];
}

function splitLines(content: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const node of content) {
    if (node.t === 'SoftBreak') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

function joinMeant(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (before === undefined) return line;
    return [isWrapped(before, line) ? space : lineBreak, ...line];
  });
}

/**
 * The next word did not fit, or a sentence ended and the author starts each on its own line. "Tools: Git" and an e-mail address
 * always start a line, and so does bold text below bold text; "of an\napplication: schemas" goes on.
 */
function isWrapped(line: readonly Inline[], next: readonly Inline[]): boolean {
  const text = textOf(next);
  if (line.at(-1)?.t === 'LineBreak') return true;
  if (/^(?:\p{Lu}[\p{L} &/]{1,30}:\s|\S+@\S)/u.test(text) || startAlike(line, next)) return false;
  return (
    columns(line) + 1 + (text.split(' ', 1)[0]?.length ?? 0) > narrowestWrap || /[.;,]$/.test(textOf(line).trimEnd())
  );
}

/** "**B.E.**, Siruvani College" above "**XII**, Kendriya Vidyalaya" */
function startAlike([one]: readonly Inline[], [other]: readonly Inline[]): boolean {
  return one?.t === 'Strong' && other?.t === 'Strong';
}

/** The length of the line in the source, near enough: markup and addresses of links count. */
function columns(line: readonly Inline[]): number {
  const links = line.filter((node) => node.t === 'Link').map((node) => node.c[2][0].length + 4);
  return textOf(line).length + links.reduce((sum, length) => sum + length, 0);
}
