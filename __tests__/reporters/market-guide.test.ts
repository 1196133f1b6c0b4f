import { expect, test } from 'vitest';
import { reportMarketGuide } from '../../src/reporters/market-guide.js';
import { packs } from '../rules/packs.js';

const markets = [...packs.markets.values()];

test.each(markets.map((market) => [market.id, market] as const))(
  'the guide of %s says where it is from',
  (_, market) => {
    const guide = reportMarketGuide(market);
    expect(market.facts.length).toBeGreaterThan(2);
    expect(guide.startsWith(`# ${market.title}\n`)).toBe(true);
    for (const source of market.facts.flatMap(({ sources }) => sources)) expect(guide).toContain(`  <${source}>`);
  },
);

test('a fact is told with how far to trust it and who says so', () => {
  const [market] = markets;
  if (market === undefined) throw new Error('no market');
  const facts = [{ says: 'One page.', trust: 'disputed', sources: ['https://example.com/cv'] }] as const;
  expect(reportMarketGuide({ ...market, id: 'xx', title: 'Nowhere', facts })).toBe(
    '# Nowhere\n\nWhat is customary in a resume for `market: xx`, and how far to trust that.\n\n' +
      '- One page. (*sources disagree*)\n  <https://example.com/cv>\n',
  );
});
