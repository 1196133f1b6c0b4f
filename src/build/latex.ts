import { findLatex } from '../text/latex.js';

/** Markdown without LaTeX commands, and with all of their words. */
export function withoutLatex(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, put } of findLatex(text)) {
    parts.push(text.slice(done, start), put);
    done = end;
  }
  return [...parts, text.slice(done)].join('');
}
