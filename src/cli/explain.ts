import { LintError } from '../errors.js';
import type { Rule } from '../model/rule.js';
import { gatherPacks } from '../run/gather-packs.js';
import { allRules } from '../run/prepare.js';
import { suggest } from '../text/conform.js';
import { print } from './say.js';

/** `bulletlint rules` */
export async function rulesCommand(): Promise<void> {
  const rules = allRules(await gatherPacks());
  const width = Math.max(...rules.map(({ id }) => id.length));
  print(rules.map(({ id, title, severity }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}`).join('\n'));
}

/** `bulletlint explain <rule>` */
export async function explainCommand(id: string): Promise<void> {
  const rules = allRules(await gatherPacks());
  const rule = rules.find((candidate) => candidate.id === id || candidate.id.endsWith(`/${id}`));
  if (rule === undefined) {
    throw new LintError('arguments', `there is no rule "${id}"`, {
      hint: suggest(
        id,
        rules.map((each) => each.id),
      ),
    });
  }
  print(describeRule(rule));
}

function describeRule({ id, title, why, fix, severity, effort, examples, source }: Rule): string {
  const bad = examples.bad.map(({ text }) => indent(text));
  const good = examples.good.map(({ text }) => indent(text));
  return [
    `${id} (${severity}, ${effort})`,
    title,
    '',
    why,
    fix,
    '',
    'Not so:',
    ...bad,
    '',
    'But so:',
    ...good,
    ...(source === undefined ? [] : ['', `Source: ${source}`]),
  ].join('\n');
}

function indent(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
