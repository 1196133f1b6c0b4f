import type { MarketFact, MarketPack } from '../model/pack.js';
import { escapeMarkdown } from './escape-markdown.js';

const trust: Readonly<Record<MarketFact['trust'], string>> = {
  official: 'says an authority, a college or an employer',
  agreed: 'the guides we found agree',
  disputed: 'sources disagree',
  ours: 'our own judgement',
};

/** What `bulletlint guide` prints of a market: what is customary there, how far to trust that, and who says so. */
export function reportMarketGuide({ id, title, facts }: MarketPack): string {
  return `${[
    `# ${escapeMarkdown(title)}`,
    `What is customary in a resume for \`market: ${id}\`, and how far to trust that.`,
    ...facts.map(factPart),
  ].join('\n\n')}\n`;
}

function factPart({ says, trust: level, sources }: MarketFact): string {
  return [`- ${escapeMarkdown(says)} (*${trust[level]}*)`, ...sources.map((source) => `  <${source}>`)].join('\n');
}
