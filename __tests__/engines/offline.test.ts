import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';

let server: Server;
let visits = 0;

beforeAll(async () => {
  server = createServer((_, response) => {
    visits += 1;
    response.end('reached');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

const offline = fileURLToPath(new URL('../../src/io/engines/offline.ts', import.meta.url));

/** Runs `attempt` in a process of its own, with or without the network taken away, and gives what it printed. */
async function attemptIn(attempt: string, network: boolean): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const program = `
    import { goOffline } from ${JSON.stringify(offline)};
    const url = 'http://127.0.0.1:${port}/';
    ${network ? '' : 'goOffline();'}
    const say = (text) => process.stdout.write(text, () => process.exit());
    try { say(await (${attempt})(url)); } catch { say('refused'); }`;
  const { stdout } = await execa(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    reject: false,
  });
  return stdout;
}

const attempts = {
  fetch: 'async (url) => (await fetch(url)).text()',
  http: `async (url) => {
    const { get } = await import('node:http');
    return new Promise((resolve, reject) => get(url, (answer) => resolve('reached')).on('error', reject));
  }`,
  net: `async (url) => {
    const { connect } = await import('node:net');
    return new Promise((resolve, reject) => connect(Number(new URL(url).port), '127.0.0.1', () => resolve('reached')).on('error', reject));
  }`,
};

test.each(Object.entries(attempts))('an engine has no network by %s', async (_, attempt) => {
  expect(await attemptIn(attempt, true)).toBe('reached');
  const before = visits;
  expect(await attemptIn(attempt, false)).toBe('refused');
  expect(visits).toBe(before);
});
