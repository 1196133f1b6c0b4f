import { printable } from './printable.js';

/** A zero-width space: it breaks a mention or a reference for GitHub and for nobody else. */
const joint = '\u200b';

/** Text of a resume as Markdown that shows just that text: no markup, HTML, mention, reference or link comes alive. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replaceAll(/[\\`*_~[\]|]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', `@${joint}`)
    .replaceAll(/#(?=\d)/g, `#${joint}`)
    .replaceAll(/GH-(?=\d)/gi, `$&${joint}`)
    .replaceAll('://', `:${joint}//`)
    .replaceAll(/www\./gi, `www${joint}.`)
    .replaceAll('$', '&#36;');
}
