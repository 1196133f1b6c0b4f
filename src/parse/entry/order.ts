import { type Candidate, styleOf } from './whole-names.js';
import { before, worthOf } from './worth.js';

/** The pieces of a header that are its title and its organisation. */
export interface Pair {
  readonly title: Candidate | null;
  readonly organization: Candidate | null;
}

export const noPair: Pair = { title: null, organization: null };

/** How much one entry counts for the order of its section: sure words count no more than this. */
const mostCertain = 4;
/** How much of what the others say counts in an entry, and what its own words must outweigh. */
const echo = 1.2;
const mostEcho = 6;
/** What an employer's word weighs in a vote, against one for a role. */
const nameWord = 0.4;

/**
 * The pair that most speaks for in each header. Whether the title or the organisation comes first, and which of them is bold, is
 * settled over the section: each entry votes for its own order by how sure its words are.
 */
export function bestPairs(headers: readonly (readonly Candidate[])[]): Pair[] {
  const votes = headers.map((candidates) => voteOf(bestPair(candidates, () => 0)));
  const sums = new Map<string, number>();
  for (const { order, certainty } of votes) if (order !== null) sums.set(order, (sums.get(order) ?? 0) + certainty);
  return headers.map((candidates, index) => {
    const own = votes[index];
    const others = new Map([...sums].map(([order, sum]) => [order, order === own?.order ? sum - own.certainty : sum]));
    return bestPair(candidates, (pair) => echoOf(pair, others));
  });
}

interface Vote {
  readonly order: string | null;
  readonly certainty: number;
}

/** A word for what somebody does is surer than one of those that companies like to be called by. */
function voteOf(pair: Pair): Vote {
  const { title, organization } = pair;
  if (title === null || organization === null) return { order: null, certainty: 0 };
  const sure =
    Math.max(0, title.own.title) -
    Math.max(0, title.own.organization) +
    nameWord * (Math.max(0, organization.own.organization) - Math.max(0, organization.own.title));
  return { order: orderOf(pair), certainty: Math.min(mostCertain, Math.max(0, sure)) };
}

/** What the others say for the order of a pair, beyond what they say for any other order. */
function echoOf(pair: Pair, sums: ReadonlyMap<string, number>): number {
  const order = orderOf(pair);
  if (order === null) return 0;
  const rival = Math.max(0, ...[...sums].filter(([other]) => other !== order).map(([, sum]) => sum));
  return Math.min(mostEcho, Math.max(0, echo * ((sums.get(order) ?? 0) - rival)));
}

/** A score, a date or a town is neither, whatever the others have in its place. */
const ruledOut = -3;
const surePlace = 2;

/** How title and organisation are set and which comes first: "bold over italic", for one. */
function orderOf({ title, organization }: Pair): string | null {
  if (title === null || organization === null) return null;
  if (title.own.title <= ruledOut || organization.own.organization <= ruledOut) return null;
  if (Math.max(title.own.place, organization.own.place) >= surePlace) return null;
  if (title.inherited || organization.inherited) return organization.inherited ? 'organization above' : null;
  const beside = title.piece.cell === organization.piece.cell ? 'within' : 'beside';
  const between = title.piece.row === organization.piece.row ? beside : 'over';
  const [first, last] = before(title, organization) ? ['title', 'organization'] : ['organization', 'title'];
  const style = { title: styleOf(title.piece), organization: styleOf(organization.piece) };
  return `${first} ${between} ${last}: ${style.title}, ${style.organization}`;
}

/** Tries each pair of title and organisation and keeps the one that most speaks for. */
function bestPair(candidates: readonly Candidate[], echoed: (pair: Pair) => number): Pair {
  const options = [null, ...candidates];
  let best = { ...noPair, worth: 0 };
  for (const title of options) {
    for (const organization of options) {
      if (title !== null && title === organization) continue;
      const pair = { title, organization };
      const worth = worthOf(pair, candidates) + echoed(pair);
      if (worth > best.worth + 1e-9) best = { ...pair, worth };
    }
  }
  return best;
}
