import { judgeText } from '../bullets/judge-text.js';
import { LintError } from '../errors.js';
import type { Rule } from '../model/rule.js';
import { reportBulletJson, reportBulletTerminal } from '../reporters/bullet.js';
import { gatherPacks } from '../run/gather-packs.js';
import { allRules } from '../run/prepare.js';
import { suggest } from '../text/conform.js';
import { isColoured, print } from './say.js';

/** `bulletlint rules` */
export async function rulesCommand(): Promise<void> {
  const rules = allRules(await gatherPacks());
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(({ id, title, severity, owner }) =>
    [id.padEnd(width), severity.padEnd(7), owner === undefined ? title : `${title} (${owner})`].join('  '),
  );
  print(lines.join('\n'));
}

interface ExplainOptions {
  readonly bullet?: string;
  readonly role: string;
  readonly format: string;
}

/** `bulletlint explain <rule>` and `bulletlint explain --bullet <text>` */
export async function explainCommand(rule: string | undefined, options: ExplainOptions): Promise<void> {
  const { bullet } = options;
  if (bullet !== undefined && rule === undefined) return explainBullet(bullet, options);
  if (rule !== undefined && bullet === undefined) return explainRule(rule);
  throw new LintError('arguments', 'explain takes either a rule or --bullet', {
    hint: 'Write bulletlint explain weak-bullet, or bulletlint explain --bullet "Built REST APIs".',
  });
}

async function explainBullet(text: string, { role: id, format }: ExplainOptions): Promise<void> {
  const { roles, skills, lexicon } = await gatherPacks();
  const role = roles.get(id);
  if (role === undefined)
    throw new LintError('arguments', `there is no role "${id}"`, { hint: suggest(id, [...roles.keys()]) });
  if (format !== 'terminal' && format !== 'json')
    throw new LintError('arguments', `there is no format "${format}" here`, { hint: 'Write terminal or json.' });
  const judged = judgeText(text, { role, skills, lexicon });
  const topic = role.topics.find(({ id: name }) => name === judged.topics[0]);
  const asks = judged.questions.length > 0 && topic !== undefined;
  const explained = { ...judged, text, role: id, withoutNumber: asks ? topic.withoutNumber : null };
  print(format === 'json' ? reportBulletJson(explained) : reportBulletTerminal(explained, { colour: isColoured() }));
}

async function explainRule(id: string): Promise<void> {
  const rules = allRules(await gatherPacks());
  const named = rules.filter((candidate) => candidate.id === id || candidate.id.endsWith(`/${id}`));
  if (named.length === 0) {
    throw new LintError('arguments', `there is no rule "${id}"`, {
      hint: suggest(
        id,
        rules.map((each) => each.id),
      ),
    });
  }
  // Several roles may know the same mistake, each in its own words.
  print(named.map(describeRule).join('\n\n'));
}

function describeRule({ id, title, why, fix, severity, effort, examples, source, owner }: Rule): string {
  const bad = examples.bad.map(({ text }) => indent(text));
  const good = examples.good.map(({ text }) => indent(text));
  return [
    `${id} (${[severity, effort, ...(owner === undefined ? [] : [owner])].join(', ')})`,
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
