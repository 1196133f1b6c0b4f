import type { Draft, GrammarIssue } from '../../model/rule.js';

/** The same slip again is one thing to learn, not two: shown every time, charged little. */
const lossOfRepetition = 0.1;

/** A draft for each issue; `draft` says what it is, this says what it costs. */
export function draftHabits(
  issues: readonly GrammarIssue[],
  draft: (issue: GrammarIssue) => Omit<Draft, 'loss'>,
): readonly Draft[] {
  const seen = new Set<string>();
  return issues.map((issue) => {
    const habit = `${issue.rule} ${issue.words.toLowerCase()}`;
    const loss = seen.has(habit) ? lossOfRepetition : 1;
    seen.add(habit);
    return { ...draft(issue), loss };
  });
}
