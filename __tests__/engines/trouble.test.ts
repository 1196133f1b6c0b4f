import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { afterEach, describe, expect, test } from 'vitest';
import { distFolder } from '../../src/io/assets.js';
import { minimalEnvironment } from '../../src/io/engines/environment.js';
import { createEngines, type RunningEngines } from '../../src/io/engines.js';

let engines: RunningEngines;
afterEach(() => engines.close());

const endless = '#{ let n = 0; while n >= 0 { n = calc.rem(n + 1, 7) } }';
/** Typst stops a loop that has not ended after so many turns by itself; nesting gets past that. */
const endlessNested = '#for a in range(9999) { for b in range(9999) { for c in range(9999) {} } }';

describe('an engine that fails', () => {
  test('is stopped when it takes too long, and replaced', async () => {
    engines = createEngines({ limits: { milliseconds: 3000 } });
    await expect(engines.typst.compile(endlessNested, {})).rejects.toMatchObject({
      code: 'engine',
      message: 'The typst engine failed: it gave no answer within 3 s.',
    });
    expect((await engines.typst.compile('fine', {})).output.byteLength).toBeGreaterThan(500);
  });

  test('is replaced after a trap, and the requests behind it are still answered', async () => {
    engines = createEngines();
    const deep = `${'#['.repeat(60_000)}x${']'.repeat(60_000)}`;
    const [broken, fine] = await Promise.allSettled([
      engines.typst.compile(deep, {}),
      engines.typst.compile('fine', {}),
    ]);
    expect(broken).toMatchObject({ status: 'rejected', reason: { code: 'engine' } });
    expect(fine.status).toBe('fulfilled');
  });

  test('says so when its program is missing', async () => {
    engines = createEngines({ dist: '/nonexistent' });
    await expect(engines.pandoc.version()).rejects.toMatchObject({
      code: 'engine',
      message: expect.stringMatching(/^The pandoc engine failed: it ended by exit 1 \(Error: Cannot find module/),
    });
  });

  test('refuses requests once closed, also those still waiting', async () => {
    engines = createEngines();
    const waiting = [engines.typst.compile(endless, {}), engines.typst.compile('fine', {})];
    const outcome = Promise.allSettled(waiting);
    await engines.close();
    for (const { status } of await outcome) expect(status).toBe('rejected');
    await expect(engines.typst.compile('fine', {})).rejects.toThrow('it was closed');
  });
});

test('an engine is told nothing of the environment but what it needs', () => {
  const outer = { GITHUB_TOKEN: 'secret', HOME: '/home/asha', PATH: '/bin', NODE_OPTIONS: '--inspect' };
  expect(minimalEnvironment(outer)).toEqual({ TZ: 'UTC', SOURCE_DATE_EPOCH: '0' });
  expect(minimalEnvironment({ ...outer, SOURCE_DATE_EPOCH: '86400', SystemRoot: 'C:\\Windows' })).toEqual({
    TZ: 'UTC',
    SOURCE_DATE_EPOCH: '86400',
    SystemRoot: 'C:\\Windows',
  });
});

describe.runIf(process.platform === 'linux')('no engine outlives its parent', () => {
  const program = `
    import { createEngines } from ${JSON.stringify(new URL('../../src/io/engines.ts', import.meta.url).href)};
    const engines = createEngines();
    engines.warmUp('pandoc', 'pdf');
    engines.typst.compile(${JSON.stringify(endlessNested)}, {}).catch(() => {});
    setInterval(() => {}, 1000);
  `;

  test.each(['SIGTERM', 'SIGKILL'] as const)('when that is ended by %s', async (signal) => {
    engines = createEngines();
    const parent = execa(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
      reject: false,
    });
    const children = await until(
      () => engineProcesses(parent.pid),
      (found) => found.length === 3,
    );
    await sleep(500);
    parent.kill(signal);
    await parent;
    expect(
      await until(
        () => children.filter(isRunning),
        (left) => left.length === 0,
      ),
    ).toEqual([]);
  });
});

/** Process ids of the engines that `parent` started, from /proc. */
function engineProcesses(parent: number | undefined): readonly number[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.map(Number).filter((id) => {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      return (
        status.includes(`\nPPid:\t${parent}\n`) && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(distFolder())
      );
    } catch {
      return false;
    }
  });
}

function isRunning(id: number): boolean {
  try {
    return !/\nState:\tZ/.test(readFileSync(`/proc/${id}/status`, 'utf8'));
  } catch {
    return false;
  }
}

/** Looks again and again until `enough`; the last look when it never is. */
async function until<T>(look: () => T, enough: (seen: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 150; tries += 1) {
    const seen = look();
    if (enough(seen)) return seen;
    await sleep(100);
  }
  return look();
}
