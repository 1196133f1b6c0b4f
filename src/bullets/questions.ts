import type { EvidenceKind } from '../model/bullet.js';
import type { Topic } from '../model/pack.js';

const most = 4;

/** The questions of the bullet's subject that it leaves open: of the first topic, and one of the second. */
export function openQuestions(topics: readonly Topic[], missing: readonly EvidenceKind[]): string[] {
  const [first, second] = topics;
  if (missing.length === 0 || first === undefined) return [];
  const isOpen = (question: string): boolean => {
    const asked = asksFor(question);
    return asked === null || missing.includes(asked);
  };
  const open = first.questions.filter(isOpen).slice(0, most);
  const more = (second?.questions ?? []).filter(isOpen).slice(0, 1);
  return [...open, ...(open.length < most - 1 ? more : [])];
}

/** Which evidence a question is after, as far as its first words tell. */
function asksFor(question: string): EvidenceKind | null {
  const words = question.toLowerCase();
  if (words.includes('before') || words.includes('compared')) return 'outcome';
  if (/^(?:how many|how much|what load|under what load|what share)/.test(words)) return 'scale';
  return null;
}
