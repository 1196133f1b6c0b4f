import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRepository } from '../../src/io/github/event.js';

test.each([
  ['a public repository', { repository: { private: false } }, { visibility: 'public' }],
  ['a private one', { repository: { private: true } }, { visibility: 'private' }],
  ['an event that does not say', { schedule: '0 0 * * *' }, null],
])('%s', async (_, event, repository) => {
  const path = join(await mkdtemp(join(tmpdir(), 'bulletlint-event-')), 'event.json');
  await writeFile(path, JSON.stringify(event));
  expect(await readRepository({ GITHUB_EVENT_PATH: path })).toEqual(repository);
});

test('no event at all', async () => expect(await readRepository({})).toBeNull());
