import { expect, it } from 'vitest';
import { decodeText } from '../../src/io/text.js';

it.each([
  ['# Meera\r\rKochi', '# Meera\n\nKochi'],
  ['# Meera\r\nKochi', '# Meera\r\nKochi'],
  ['\ufeff# Meera\n', '\ufeff# Meera\n'],
])('%j is read as %j', (written, text) => {
  expect(decodeText(new TextEncoder().encode(written), 'resume.md')).toBe(text);
});
