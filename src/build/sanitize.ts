import { type Block, heading, type Inline, lineBreak, orderedList, para, str, styled, textOf, words } from './ast.js';
import { tooDeep } from './limits.js';
import { linkTo } from './links.js';
import { mathText } from './math.js';
import type { PandocBlock, PandocInline } from './pandoc.js';
import { alone, htmlBlocks, type OnPicture } from './raw-html.js';
import { joinTags } from './raw-tags.js';
import { tableBlocks } from './table.js';

/**
 * pandoc's document → the blocks of a resume. A whitelist: raw code, attributes, metadata and links to anything but the web, mail
 * and phones do not come through; the words in and around them do. Pictures are what `onPicture` makes of them.
 */
export function sanitize(blocks: readonly PandocBlock[], onPicture: OnPicture): Block[] {
  return blocksAt(blocks, onPicture, 0);
}

function blocksAt(nodes: readonly PandocBlock[], onPicture: OnPicture, depth: number): Block[] {
  tooDeep(depth);
  const inlines = (content: readonly PandocInline[]): Inline[] => inlinesAt(content, onPicture, depth + 1);
  const blocks = (content: readonly PandocBlock[]): Block[] => blocksAt(content, onPicture, depth + 1);
  return nodes.flatMap((node): readonly Block[] => {
    switch (node.t) {
      case 'Para':
        return paragraph(isPicture(node.c) ? inlinesAt(node.c, alone(onPicture), depth + 1) : inlines(node.c), 'Para');
      case 'Plain':
        return paragraph(inlines(node.c), 'Plain');
      case 'Header':
        return [heading(node.c[0], inlines(node.c[2]))];
      case 'BulletList':
        return [{ t: 'BulletList', c: node.c.map(blocks) }];
      case 'OrderedList':
        return [orderedList(node.c[0][0], node.c[1].map(blocks))];
      case 'DefinitionList':
        return [
          { t: 'DefinitionList', c: node.c.map(([term, definitions]) => [inlines(term), definitions.map(blocks)]) },
        ];
      case 'BlockQuote':
        return blocks(node.c);
      case 'Div':
        return blocks(node.c[1]);
      case 'Figure':
        return blocksAt(node.c[2], alone(onPicture), depth + 1);
      case 'LineBlock':
        return paragraph(joinLines(node.c.map(inlines)), 'Para');
      case 'CodeBlock':
        return paragraph(joinLines(node.c[1].split('\n').map(words)), 'Para');
      case 'Table':
        return tableBlocks(node.c, blocks);
      case 'RawBlock':
        return node.c[0] === 'html' ? htmlBlocks(node.c[1], onPicture) : [];
      default:
        return [];
    }
  });
}

function inlinesAt(nodes: readonly PandocInline[], onPicture: OnPicture, depth: number): Inline[] {
  tooDeep(depth);
  const inlines = (content: readonly PandocInline[]): Inline[] => inlinesAt(content, onPicture, depth + 1);
  const clean = (node: PandocInline): readonly Inline[] => {
    switch (node.t) {
      case 'Str':
        return [str(node.c.replace(/[\p{Cc}\p{Zl}\p{Zp}]|(?!\u00a0)\p{Zs}/gu, ' '))];
      case 'Space':
      case 'SoftBreak':
      case 'LineBreak':
        return [{ t: node.t }];
      case 'Emph':
      case 'Strong':
      case 'Underline':
      case 'Strikeout':
      case 'Superscript':
      case 'Subscript':
      case 'SmallCaps':
        return [styled(node.t, inlines(node.c))];
      case 'Quoted':
        return quoted(node.c[0].t, inlines(node.c[1]));
      case 'Code':
        return words(node.c[1]);
      case 'Math':
        return words(mathText(node.c[1]));
      case 'Link':
        return linkTo(node.c[2][0], inlines(node.c[1]));
      case 'Span':
      case 'Cite':
        return inlines(node.c[1]);
      case 'Note':
        return [{ t: 'Note', c: blocksAt(node.c, onPicture, depth + 1) }];
      case 'Image':
        return onPicture({ source: node.c[2][0], alt: textOf(inlines(node.c[1])), alone: false });
      default:
        return [];
    }
  };
  return joinTags(nodes, clean, onPicture);
}

/** A paragraph that is one picture. */
function isPicture(content: readonly PandocInline[]): boolean {
  const [only, ...others] = content.filter(({ t }) => t !== 'Space' && t !== 'SoftBreak');
  return only?.t === 'Image' && others.length === 0;
}

function paragraph(content: readonly Inline[], t: 'Para' | 'Plain'): readonly Block[] {
  const visible = content.some((node) => node.t !== 'Space' && node.t !== 'SoftBreak' && node.t !== 'LineBreak');
  if (!visible) return [];
  return [t === 'Para' ? para(content) : { t, c: content }];
}

function joinLines(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]));
}

function quoted(kind: 'SingleQuote' | 'DoubleQuote', content: readonly Inline[]): readonly Inline[] {
  const [open, close] = kind === 'DoubleQuote' ? ['“', '”'] : ['‘', '’'];
  return [str(open), ...content, str(close)];
}
