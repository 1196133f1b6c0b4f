import { resolve } from 'node:path';
import { applySuggestions } from '../fix.js';
import { writeWhole } from '../io/files.js';
import { isFailed } from '../model/report.js';
import type { RunResult } from '../run/request.js';
import { print, remark } from './say.js';

/** `--fix-dry-run`: prints each source as `--fix` would write it. */
export function showFixed(result: RunResult): void {
  for (const { text } of fixedFiles(result)) print(text);
  process.exitCode = result.exitCode;
}

/** `--fix`: writes the sources that complete suggestions change. Returns whether any was. */
export async function writeFixed(result: RunResult): Promise<boolean> {
  const changed = fixedFiles(result).filter(({ applied }) => applied > 0);
  for (const { path, text, applied } of changed) {
    await writeWhole(resolve(process.cwd(), path), text, path);
    remark(`note: ${applied} ${applied === 1 ? 'fix' : 'fixes'} applied to ${path}`);
  }
  return changed.length > 0;
}

function fixedFiles({ results }: RunResult): { path: string; text: string; applied: number }[] {
  return results.flatMap(({ report, source }) =>
    isFailed(report) || source === null
      ? []
      : [{ path: source.path, ...applySuggestions(source.text, report.findings) }],
  );
}
