import { expect, test } from 'vitest';
import { judgeText } from '../../src/bullets/judge-text.js';
import type { EvidenceKind } from '../../src/model/bullet.js';
import { knowledge } from './measure.js';

test.each<[string, EvidenceKind, string[]]>([
  [
    'Kept the pumps of 14 villages running by pooling spare parts between depots',
    'mechanism',
    ['by pooling spare parts between depots'],
  ],
  ['Test data is removed after every run', 'action', ['removed']],
  ['Monitoring of servers in shifts', 'action', []],
  ['Used pandas for the marks of our class', 'action', ['Used']],
  ['Built a to-do app with React', 'object', ['to-do app']],
  ['Hired seven engineers in a year', 'scale', ['seven engineers']],
  ['Cut sleep current to 3.8 µA on the meter board', 'technology', []],
  ['Transcribed 62 hours of Bhojpuri speech', 'scale', ['62 hours of Bhojpuri']],
  ['Throughput of the import service up fourfold', 'outcome', ['fourfold']],
  ['Moved bread beside jam; +7% units', 'outcome', ['+7%']],
  ['Rotated the keys in Vault, and stale logins stopped', 'outcome', ['stale logins stopped']],
])('%s: %s', (text, kind, spans) => {
  expect(judgeText(text, knowledge).evidence[kind].map(({ start, end }) => text.slice(start, end))).toEqual(spans);
});
