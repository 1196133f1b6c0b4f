import type { LintError } from 'markdownlint';
import type { Range } from '../model/source.js';
import type { Page } from './page.js';

/** What markdownlint would write instead, with the stretch that it replaces; null where it has no fix within the line. */
export function mend({ lineNumber, fixInfo }: LintError, at: Range, page: Page): { at: Range; text: string } | null {
  if (fixInfo === null || fixInfo.deleteCount === -1) return null;
  const { editColumn = 1, deleteCount = 0, insertText = '' } = fixInfo;
  const start = page.lineStart(fixInfo.lineNumber ?? lineNumber) + editColumn - 1;
  const end = start + deleteCount;
  const wide = { start: Math.min(at.start, start), end: Math.max(at.end, end) };
  const { text } = page;
  const isWithinLine = !/[\r\n]/.test(text.slice(wide.start, wide.end)) && !/[\r\n]/.test(insertText);
  if (!isWithinLine || end > text.length) return null;
  return { at: wide, text: text.slice(wide.start, start) + insertText + text.slice(end, wide.end) };
}
