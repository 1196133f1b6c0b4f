import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../src/text/sentences.js';

describe('sentenceSpans', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Uses Node.js and v1.2.3 daily. Then Go.', ['Uses Node.js and v1.2.3 daily.', 'Then Go.']],
    ['Acme Pvt. Ltd. hired me. I built it', ['Acme Pvt. Ltd. hired me.', 'I built it']],
    ['Tools, e.g. Docker. By J. Rao.', ['Tools, e.g. Docker.', 'By J. Rao.']],
    ['He said "done." Then left.', ['He said "done."', 'Then left.']],
    ['it works. and more', ['it works. and more']],
    ['  ', []],
    ['構築した。運用した。', ['構築した。', '運用した。']],
  ])('%s', (text, sentences) => {
    expect(sentenceSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
