import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bulletlint, folder } from './bulletlint.js';

const quick = ['--no-pdf', '--no-grammar'];

describe('what cannot be linted ends with 2, its place and a hint on stderr, and nothing on stdout', () => {
  test.each([
    ['an unknown option', ['resume.md', '--thresold', '5'], {}, /unknown option '--thresold'/],
    ['an unknown format', ['resume.md', '--format', 'jsn'], {}, /no format "jsn"[\s\S]*json/],
    ['an impossible day', ['resume.md', '--today', '2026-02-30'], {}, /--today 2026-02-30 is not a day/],
    ['a threshold that is no number', ['resume.md', '--threshold', 'high'], {}, /threshold/],
    ['an unknown role', ['resume.md', '--role', 'backnd'], {}, /no role "backnd"[\s\S]*backend/],
    ['a missing config', ['resume.md', '--config', 'gone.yml'], {}, /gone\.yml/],
    ['no resume at all', [], {}, /no resume here/],
  ] as const)('%s', async (_, args, files, message) => {
    const cwd = await folder(args.length === 0 ? files : { ...files, 'resume.md': '# Meera\n' });
    const { exitCode, stdout, stderr } = await bulletlint([...args, ...quick], { cwd });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('every problem of a config at once, each with its line and column', async () => {
    const cwd = await folder({
      'resume.md': '# Meera\n',
      '.resumerc.yml': 'role: backend\nthresold: 75\nweights:\n  contnt: 5\nrules:\n  content/weak-bulet: off\n',
    });
    const { exitCode, stderr } = await bulletlint(['resume.md', ...quick], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('.resumerc.yml:2:1: error:');
    expect(stderr).toContain('threshold');
    expect(stderr).toContain('.resumerc.yml:4:3: error:');
  });

  test('a config that names a file outside the repository', async () => {
    const cwd = await folder({ 'resume.md': '# Meera\n', '.resumerc.yml': 'pdf:\n  file: ../../etc/passwd\n' });
    const { exitCode, stderr, stdout } = await bulletlint(['resume.md', '--no-grammar'], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr + stdout).toContain('outside the repository');
    expect(stderr + stdout).not.toContain('root:');
  });

  test.each([
    ['a config that names a resume outside the repository', 'resume: ../outside.md\n'],
    ['a config that names a link out of the repository', 'resume: link.md\n'],
  ])('%s', async (_, config) => {
    const cwd = await folder({ '.resumerc.yml': config });
    await writeFile(join(cwd, '..', 'outside.md'), '# Canary Bird\n');
    await symlink(join('..', 'outside.md'), join(cwd, 'link.md'));
    for (const args of [[], ['link.md']]) {
      const { exitCode, stdout, stderr } = await bulletlint([...args, ...quick, '--format', 'json'], { cwd });
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain('outside the repository');
    }
  });

  test('a dictionary of cspell that is none, or leads out of the repository', async () => {
    const cwd = await folder({ 'resume.md': '# Meera\n', 'cspell.json': '{ "words": "gramsetu" }' });
    const malformed = await bulletlint(['resume.md', '--no-pdf'], { cwd });
    expect(malformed).toMatchObject({ exitCode: 2, stdout: '' });
    expect(malformed.stderr).toContain('cspell.json:1:12: error:');
    await writeFile(join(cwd, '..', 'outside-cspell.json'), '{ "words": ["canary"] }');
    await symlink(join('..', 'outside-cspell.json'), join(cwd, '.cspell.json'));
    const outside = await bulletlint(['resume.md', '--no-pdf'], { cwd });
    expect(outside).toMatchObject({ exitCode: 2, stdout: '' });
    expect(outside.stderr).toContain('outside the repository');
  });

  test('standard input cannot be fixed in place', async () => {
    const cwd = await folder({});
    const { exitCode, stderr } = await bulletlint(['-', '--fix', ...quick], { cwd, input: '# Meera\n' });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--fix-dry-run');
  });
});

test('help and version are results', async () => {
  const cwd = await folder({});
  expect(await bulletlint(['--version'], { cwd })).toEqual({ exitCode: 0, stdout: '0.1.0\n', stderr: '' });
  expect((await bulletlint(['--help'], { cwd })).stdout).toContain('Exit status: 0 passed');
});
