import { LintError } from '../errors.js';
import { reportGuide } from '../reporters/guide.js';
import { reportMarketGuide } from '../reporters/market-guide.js';
import { gatherPacks } from '../run/gather-packs.js';
import { mistakesOf } from '../run/prepare.js';
import { suggest } from '../text/conform.js';
import { print } from './say.js';

/** `bulletlint guide <role or market>` */
export async function guideCommand(id: string): Promise<void> {
  const { roles, markets } = await gatherPacks();
  const role = roles.get(id);
  const market = markets.get(id);
  if (role !== undefined) return print(reportGuide(role, mistakesOf(role)).trimEnd());
  if (market !== undefined) return print(reportMarketGuide(market).trimEnd());
  throw new LintError('arguments', `there is no role or market "${id}"`, {
    hint: suggest(id, [...roles.keys(), ...markets.keys()]),
  });
}

/** `bulletlint roles` */
export async function rolesCommand(): Promise<void> {
  const roles = [...(await gatherPacks()).roles.values()];
  const width = Math.max(...roles.map(({ id }) => id.length));
  print(roles.map(({ id, title }) => `${id.padEnd(width)}  ${title}`).join('\n'));
}
