import { LintError } from '../errors.js';
import { reportGuide } from '../reporters/guide.js';
import { gatherPacks } from '../run/gather-packs.js';
import { mistakesOf } from '../run/prepare.js';
import { suggest } from '../text/conform.js';
import { print } from './say.js';

/** `bulletlint guide <role>` */
export async function guideCommand(id: string): Promise<void> {
  const { roles } = await gatherPacks();
  const role = roles.get(id);
  if (role === undefined)
    throw new LintError('arguments', `there is no role "${id}"`, { hint: suggest(id, [...roles.keys()]) });
  print(reportGuide(role, mistakesOf(role)).trimEnd());
}

/** `bulletlint roles` */
export async function rolesCommand(): Promise<void> {
  const roles = [...(await gatherPacks()).roles.values()];
  const width = Math.max(...roles.map(({ id }) => id.length));
  print(roles.map(({ id, title }) => `${id.padEnd(width)}  ${title}`).join('\n'));
}
