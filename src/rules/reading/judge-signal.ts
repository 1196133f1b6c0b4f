import type { JudgedBullet } from '../../model/bullet.js';
import type { RolePack } from '../../model/pack.js';
import type { Verdict } from '../../model/rule.js';
import type { Range } from '../../model/source.js';
import { findSignal, signalOf } from './signals.js';

interface Look {
  readonly role: RolePack;
  readonly bullets: readonly JudgedBullet[];
  /** Where to report a practice that is nowhere to be seen. */
  readonly otherwise: Range;
}

/** A practice named without anything behind it shows at least that the author met it. */
const lossOfBare = 0.7;

/** The verdict of a rule that looks for one practice of the role; its messages are `bare` (with {words}) and `nowhere`. */
export function judgeSignal(id: string, { role, bullets, otherwise }: Look): Verdict {
  const signal = signalOf(role, id);
  if (signal === undefined) return { notApplicable: `the role ${role.title} does not ask for it` };
  const showing = findSignal(signal, bullets);
  switch (showing.state) {
    case 'shown':
      return { counted: 1, drafts: [] };
    case 'bare':
      return {
        counted: 1,
        drafts: [{ at: showing.at, messageId: 'bare', data: { words: showing.words }, loss: lossOfBare }],
      };
    case 'nowhere':
      return { counted: 1, drafts: [{ at: otherwise, messageId: 'nowhere', data: {}, loss: 1 }] };
  }
}
