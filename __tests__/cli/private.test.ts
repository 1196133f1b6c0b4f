import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bulletlint, folder } from './bulletlint.js';

const secrets = {
  RESUME_PHONE: '+91 9000000555',
  RESUME_EMAIL: 'canary.bird@example.org',
  RESUME_ADDRESS: '7 Canary Lane, Nashik',
};
const canaries = ['9000000555', 'canary.bird', 'Canary Lane'];

const resume = `# Meera Raghunathan

github.com/meera-example

## Projects

### Mess ledger

- Cut the bill query from 1.9 s to 80 ms by adding a composite index on (room, month) in PostgreSQL.
`;
const config = 'private:\n  phone: RESUME_PHONE\n  email: RESUME_EMAIL\n  address: RESUME_ADDRESS\n';

test('private contact details reach the PDF and nothing else', async () => {
  const cwd = await folder({ 'resume.md': resume, '.resumerc.yml': config });
  const formats = ['terminal', 'json', 'markdown', 'github'];
  const args = formats.flatMap((format) => ['--format', `${format}=out.${format}`]);
  const ran = await bulletlint(['resume.md', ...args], { cwd, env: secrets });
  expect(ran).toEqual({ exitCode: 0, stdout: '', stderr: '' });

  const { stdout } = await bulletlint(['read', 'resume.pdf'], { cwd });
  for (const canary of canaries) expect(stdout).toContain(canary);

  const others = (await readdir(cwd)).filter((name) => name.startsWith('out.'));
  expect(others).toHaveLength(formats.length);
  for (const name of others) {
    const text = await readFile(join(cwd, name), 'utf8');
    for (const canary of canaries) expect(text).not.toContain(canary);
  }
  const report = JSON.parse(await readFile(join(cwd, 'out.json'), 'utf8')) as { pdf: unknown };
  expect(report.pdf).toMatchObject({ fields: { name: true, email: true, phone: true } });
});

test('a private field without a value is told by its variable alone, and is no missing phone', async () => {
  const cwd = await folder({ 'resume.md': resume, '.resumerc.yml': config });
  const env = { RESUME_EMAIL: secrets.RESUME_EMAIL };
  const { stderr, stdout } = await bulletlint(['resume.md', '--no-grammar', '--format', 'json'], { cwd, env });
  expect(stderr).toContain('RESUME_PHONE');
  expect(stderr).not.toContain('canary');
  const { findings } = JSON.parse(stdout) as { findings: { dimension: string; message: string }[] };
  expect(findings.filter(({ dimension, message }) => dimension === 'formatting' && /phone/.test(message))).toEqual([]);
});
