import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEngines } from '../../src/io/engines.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'native pandoc '));
});
afterAll(() => rm(folder, { recursive: true }));

/** A program that says it is `version`, notes how it was called, and answers `output` to everything else. */
async function program(version: string, output = ''): Promise<string> {
  const path = join(folder, `pandoc-${version.replace(/\W/g, '-')}`);
  const script = `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs');
const args = process.argv.slice(2);
appendFileSync(${JSON.stringify(`${path}.log`)}, JSON.stringify({ args, env: Object.keys(process.env), input: readFileSync(0, 'utf8') }) + '\\n');
process.stdout.write(args[0] === '--version' ? ${JSON.stringify(`${version}\nFeatures: +server\n`)} : ${JSON.stringify(output)});
`;
  await writeFile(path, script, { mode: 0o755 });
  return path;
}

describe.skipIf(process.platform === 'win32')('a pandoc of the user', () => {
  test.each([
    ['pandoc 3.1.1', 'is pandoc 3.1.1; bulletlint needs pandoc 3.1.2 or newer.'],
    ['pandoc 2.17.1.1', 'is pandoc 2.17.1.1; bulletlint needs pandoc 3.1.2 or newer.'],
    ['GNU bash, version 5.2', 'is not pandoc; bulletlint needs pandoc 3.1.2 or newer.'],
  ])('is refused when it says "%s"', async (version, message) => {
    const path = await program(version);
    const engines = createEngines({ pandoc: path });
    const failure = { code: 'engine', message: `${path} ${message}` };
    await expect(engines.pandoc.version()).rejects.toMatchObject(failure);
    await expect(engines.pandoc.read('x', 'commonmark_x-fancy_lists')).rejects.toMatchObject(failure);
  });

  test.each(['3.1.2', '3.1.11.1', '3.10', '4.0'])('is accepted in version %s', async (version) => {
    expect(await createEngines({ pandoc: await program(`pandoc ${version}`) }).pandoc.version()).toBe(version);
  });

  test('runs in its sandbox, and is told nothing of the environment', async () => {
    const document = { 'pandoc-api-version': [1, 23], meta: {}, blocks: [] };
    const path = await program('pandoc 3.2', JSON.stringify(document));
    const { pandoc } = createEngines({ pandoc: path });
    expect(await pandoc.read('# Asha', 'commonmark_x-fancy_lists')).toEqual({ output: document, warnings: [] });
    await pandoc.write(document, 'typst');
    const limit = ['+RTS', '-M1g', '-RTS'];
    const calls = (await readFile(`${path}.log`, 'utf8')).trim().split('\n');
    expect(calls.map((call) => JSON.parse(call) as unknown)).toMatchObject([
      { args: ['--version', ...limit] },
      { args: ['--sandbox', '--from', 'commonmark_x-fancy_lists', '--to', 'json', ...limit], input: '# Asha' },
      { args: ['--sandbox', '--from', 'json', '--to', 'typst', ...limit], input: JSON.stringify(document) },
    ]);
    for (const call of calls) expect(call).toContain('"env":["TZ","SOURCE_DATE_EPOCH"]');
  });

  test.each([
    ['never ends', 'setInterval(() => {}, 1000)', 'it gave no answer within 2 s'],
    [
      'leaves a program behind that holds its output open',
      "require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 6000)'], { stdio: 'inherit' }).unref(); setInterval(() => {}, 1000)",
      'it gave no answer within 2 s',
    ],
    ['is killed', "process.kill(process.pid, 'SIGKILL')", 'it ended by SIGKILL'],
    ['crashes', 'process.abort()', 'it ended by SIGABRT'],
    ['prints without end', "process.stdout.write('a'.repeat(1e8))", 'it printed too much'],
    ['complains without end', "process.stderr.write('a'.repeat(1e8))", 'it printed too much'],
    ['refuses', "console.error('unknown reader'); process.exitCode = 21", 'unknown reader'],
    ['refuses without a word', 'process.exitCode = 21', 'it ended by exit 21'],
    ['prints something else', "console.log('done')", 'it gave none at all where a document'],
    ['prints nothing', '', 'it gave none at all where a document'],
    ['prints a number', 'console.log(7)', 'it gave none at all where a document'],
    [
      'writes documents of a later kind',
      'console.log(\'{"pandoc-api-version":[2,0],"blocks":[]}\')',
      'it gave one of 2.0',
    ],
  ])('that %s is no more than a failed engine', async (story, program, reason) => {
    const path = join(folder, story.replace(/\W/g, '-'));
    const script = `#!${process.execPath}\nif (process.argv[2] === '--version') console.log('pandoc 3.5');\nelse { ${program} }\n`;
    await writeFile(path, script, { mode: 0o755 });
    const { pandoc } = createEngines({ pandoc: path, limits: { milliseconds: 2000 } });
    const failure = {
      code: 'engine',
      message: expect.stringContaining(`The pandoc engine failed: ${path}: ${reason}`),
    };
    await expect(pandoc.read('x', 'commonmark_x-fancy_lists')).rejects.toMatchObject(failure);
  });

  test('goes without a limit on its memory where it takes none', async () => {
    const path = join(folder, 'unlimited');
    const script = `#!${process.execPath}\nif (process.argv.includes('+RTS')) process.exit(1);\nconsole.log('pandoc 3.5');\n`;
    await writeFile(path, script, { mode: 0o755 });
    const { pandoc } = createEngines({ pandoc: path });
    expect(await pandoc.version()).toBe('3.5');
    expect((await pandoc.write({ 'pandoc-api-version': [1, 23], meta: {}, blocks: [] }, 'typst')).output).toBe(
      'pandoc 3.5\n',
    );
  });

  test('has its warnings heard', async () => {
    const path = join(folder, 'warns');
    const says = '[INFO] read\n[WARNING] Note with key u defined at line 3\n  but not used.\n[WARNING] Another';
    const script = `#!${process.execPath}\nif (process.argv[2] === '--version') console.log('pandoc 3.5');\nelse { console.error(${JSON.stringify(says)}); console.log('text'); }\n`;
    await writeFile(path, script, { mode: 0o755 });
    const made = await createEngines({ pandoc: path }).pandoc.write(
      { 'pandoc-api-version': [1, 23], meta: {}, blocks: [] },
      'typst',
    );
    expect(made).toEqual({
      output: 'text\n',
      warnings: ['Note with key u defined at line 3\n  but not used.', 'Another'],
    });
  });

  test('is named when it is not there', async () => {
    const { pandoc } = createEngines({ pandoc: join(folder, 'nowhere') });
    await expect(pandoc.version()).rejects.toMatchObject({
      code: 'engine',
      message: expect.stringContaining('there is no such program'),
    });
  });
});
