import { type Account, chargeOf, type Entry, totalLoss } from './account.js';
import { apportion } from './apportion.js';
import { compareFindings } from './order.js';

/** The books closed. All amounts are whole hundredths of a point, and `value` + Σ `lost` + `cap.lost` is exactly 10000. */
export interface Ledger {
  readonly value: number;
  /** The value without everything that editing today can mend. */
  readonly reachable: number;
  readonly cap: { readonly rule: string; readonly limit: number; readonly lost: number } | null;
  /** In report order. */
  readonly lines: readonly Line[];
}

export interface Line {
  readonly account: Account;
  readonly entry: Entry;
  readonly lost: number;
  /** What the value rises by without this entry alone. */
  readonly gain: number;
}

const wholeScore = 100 * 100;

export function closeLedger(accounts: readonly Account[]): Ledger {
  const standings = accounts.map((account) => standing(account, account.entries));
  const { raw, value, cap } = settle(standings);
  const lines = accounts.flatMap((account, index) => {
    const gainOf = gains(account, (without) => settle(standings.with(index, without)).value - value);
    const perLoss = (wholeScore * (standings[index]?.charged ?? 0)) / totalLoss(account.entries);
    return account.entries.map((entry) => ({
      account,
      entry,
      rule: account.rule,
      at: entry.at,
      exact: perLoss * entry.loss,
      gain: gainOf(entry),
    }));
  });
  lines.sort(compareFindings);
  const lost = apportion(
    lines.map(({ exact }) => exact),
    wholeScore - raw,
  );
  return {
    value,
    reachable: settle(accounts.map(afterEditing)).value,
    cap,
    lines: lines.map(({ account, entry, gain }, index) => ({ account, entry, gain, lost: lost[index] ?? 0 })),
  };
}

/** One account with some of its entries: what it charges, and the limit that it sets while it has any. */
interface Standing {
  readonly rule: string;
  readonly charged: number;
  readonly limit: number | null;
}

function standing(account: Account, entries: readonly Entry[]): Standing {
  const limit = entries.length === 0 ? null : account.limit;
  return { rule: account.rule, charged: account.share * chargeOf(account, entries), limit };
}

function settle(standings: readonly Standing[]): Pick<Ledger, 'value' | 'cap'> & { readonly raw: number } {
  const charged = standings.reduce((sum, account) => sum + account.charged, 0);
  // Half a hundredth is lost, also when float noise puts it just below the half.
  const raw = wholeScore - Math.min(wholeScore, Math.round(charged * wholeScore + 1e-6));
  const lowest = standings.reduce<Standing | null>(lower, null);
  if (lowest === null || lowest.limit === null) return { raw, value: raw, cap: null };
  const value = Math.min(raw, Math.round(lowest.limit * 100));
  return { raw, value, cap: { rule: lowest.rule, limit: lowest.limit, lost: raw - value } };
}

function lower(lowest: Standing | null, account: Standing): Standing | null {
  if (account.limit === null) return lowest;
  return lowest === null || lowest.limit === null || account.limit < lowest.limit ? account : lowest;
}

/** Entries of one account that lose the same gain the same: thousands of typos are settled once. */
function gains(account: Account, gainWithout: (standing: Standing) => number): (entry: Entry) => number {
  const byLoss = new Map<number, number>();
  return (entry) => {
    if (!account.mendable) return 0;
    const known = byLoss.get(entry.loss);
    if (known !== undefined) return known;
    const gain = gainWithout(
      standing(
        account,
        account.entries.filter((other) => other !== entry),
      ),
    );
    byLoss.set(entry.loss, gain);
    return gain;
  };
}

function afterEditing(account: Account): Standing {
  return standing(
    account,
    account.mendable ? account.entries.filter(({ effort }) => effort === 'work') : account.entries,
  );
}
