import { locator } from '../model/place.js';
import type { Finding } from '../model/report.js';
import type { Source } from '../model/source.js';
import { fingerprint } from './fingerprint.js';
import type { Line } from './ledger.js';

/** The ledger's lines as people and tools read them, in the same order. */
export function describeFindings(lines: readonly Line[], source: Source, helpUri: (rule: string) => string): Finding[] {
  const locate = locator(source);
  const seen = new Map<string, number>();
  return lines.map(({ account, entry, lost, gain }) => {
    const text = source.text.slice(entry.at.start, entry.at.end);
    const alike = fingerprint(account.rule, text, 0);
    const ordinal = seen.get(alike) ?? 0;
    seen.set(alike, ordinal + 1);
    return {
      rule: account.rule,
      dimension: account.dimension,
      severity: entry.severity,
      path: source.path,
      ...locate(entry.at),
      messageId: entry.messageId,
      message: entry.message,
      fix: entry.fix,
      effort: entry.effort,
      lost: lost / 100,
      gain: gain / 100,
      fingerprint: fingerprint(account.rule, text, ordinal),
      helpUri: helpUri(account.rule),
      questions: entry.questions,
      suggestion: entry.suggestion,
    };
  });
}
