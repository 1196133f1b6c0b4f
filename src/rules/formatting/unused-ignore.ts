import { commentKinds, type IdleIgnores, type Ignore } from '../../model/ignore.js';
import { type Draft, defineRule } from '../../model/rule.js';
import { nearest } from '../../text/nearest.js';

const commentWords = commentKinds.map((kind) => `bulletlint-${kind}`);

export default defineRule({
  id: 'formatting/unused-ignore',
  title: 'Ignores that ignore something',
  why: 'A comment that ignores nothing is in the way, or misses what it was written for.',
  fix: 'Delete it, or move it to the line that it is about.',
  messages: {
    unused: '{origin} ignores {rule}, and there is nothing to ignore.',
    unknownRule: '{origin} ignores "{rule}", which is no rule.{meant}',
    refused: '{origin} ignores {rule}, which limits the score. Only "rules" in .resumerc.yml switches that off.',
    unknownComment: '"{words}" means nothing to bulletlint.{meant}',
  },
  dimension: 'formatting',
  severity: 'info',
  effort: 'wording',
  needs: ['ignores'],
  examples: {
    good: [
      {
        text: '## Projects\n\n### Ledger\n\n<!-- bulletlint-disable-next-line content/weak-bullet -- the client wants no more said -->\n- Responsible for the API\n',
      },
    ],
    bad: [
      { text: '«<!-- bulletlint-disable-next-line content/filler -->»\n- Built the ledger in Go.\n' },
      { text: '<!-- bulletlint-disable-file «content/weak-bulet» -->\n' },
      { text: '- Built the ledger in Go. <!-- «bulletlint-disable-lines» -->\n' },
    ],
  },
  check: ({ ignores }) => {
    const drafts = [
      ...ignores.unused.map((ignore) => told('unused', ignore)),
      ...ignores.refused.map((ignore) => told('refused', ignore)),
      ...ignores.unknown.map((ignore) => unknownRule(ignore, ignores)),
      ...ignores.comments.map(({ value, at }) => ({
        at,
        messageId: 'unknownComment',
        data: { words: value, meant: meant(nearest(value, commentWords)) },
        loss: 1,
      })),
    ];
    return drafts.length === 0 ? { notApplicable: 'every ignore is used' } : { counted: drafts.length, drafts };
  },
});

function told(messageId: string, { at, rule, origin }: Ignore): Draft {
  const data = { origin: origin ?? 'This comment', rule: rule?.value ?? 'every rule' };
  return { at, messageId, data, loss: 1 };
}

function unknownRule(ignore: Ignore, { ruleIds }: IdleIgnores): Draft {
  const draft = told('unknownRule', ignore);
  const name = ignore.rule?.value ?? '';
  return { ...draft, at: ignore.rule?.at ?? ignore.at, data: { ...draft.data, meant: meant(nearest(name, ruleIds)) } };
}

function meant(name: string | null): string {
  return name === null ? '' : ` Did you mean "${name}"?`;
}
