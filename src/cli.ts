#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { describeBug, describeError, remark } from './cli/say.js';
import { LintError } from './errors.js';
import { version } from './tool.js';

/** Commands load what they need when they run: `--help` starts no engine and reads no pack. */
function program(): Command {
  const bulletlint = new Command('bulletlint')
    .description(
      'Lints a resume kept in git: builds the PDF, reads it back, scores it for a role, explains every point.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
    .showHelpAfterError('Run "bulletlint --help" for all commands and options.')
    .addHelpText('after', '\nExit status: 0 passed, or no gate is set; 1 the gate failed; 2 could not lint.');

  bulletlint
    .command('lint', { isDefault: true })
    .description('lint, score and build the PDF (the default command)')
    .argument('[files...]', 'resume.md, resume.json or resume.yaml; "-" reads standard input')
    .option('--config <file>', 'default: the nearest .resumerc.yml upward from the resume')
    .option('--role <id>', 'the role to judge for, such as backend')
    .option('--level <id>', 'the experience the role asks for, such as fresher')
    .option('--market <id>', 'where the resume is sent, such as in')
    .option('--employer <kind>', 'product or service')
    .option('--threshold <n>', 'fail below this score', Number)
    .option('--fail-on <severity>', 'error: fail on a finding of severity error; never')
    .option('--format <format>', 'terminal, json, markdown or github; repeatable as name=path', collect, [])
    .option('--output <file>', 'where --format goes (default: standard output)')
    .option('--pdf <file>', 'where the PDF goes (default: beside the resume)')
    .option('--no-pdf', 'build no PDF')
    .option('--no-grammar', 'leave the grammar engine out')
    .option(...stdinFilename)
    .option('--today <date>', 'the day that "present" means, YYYY-MM-DD')
    .option('--pandoc <path>', 'a native pandoc instead of the embedded one')
    .option('--fix', 'apply the complete suggestions to the source file')
    .option('--fix-dry-run', 'print the source as --fix would write it')
    .action(async (files, options) => (await import('./cli/lint.js')).lintCommand(files, options));

  bulletlint
    .command('parse')
    .description('print the resume as it was understood, as JSON')
    .argument('<file>', 'the resume; "-" reads standard input')
    .option(...stdinFilename)
    .action(async (file, options) => (await import('./cli/parse.js')).parseCommand(file, options));

  bulletlint
    .command('build')
    .description('build the PDF')
    .argument('<file>', 'the resume; "-" reads standard input')
    .requiredOption('-o, --output <file>', 'where the PDF goes')
    .option('--config <file>', 'default: the nearest .resumerc.yml upward from the resume')
    .option('--pandoc <path>', 'a native pandoc instead of the embedded one')
    .option(...stdinFilename)
    .action(async (file, options) => (await import('./cli/build.js')).buildCommand(file, options));

  bulletlint
    .command('read')
    .description('print what a text parser gets out of any PDF, as JSON')
    .argument('<file.pdf>')
    .option('--market <id>', 'the market whose phone numbers to expect', 'in')
    .action(async (file, options) => (await import('./cli/read.js')).readCommand(file, options));

  bulletlint
    .command('badge')
    .description('make the badge of a report')
    .argument('<report.json>')
    .requiredOption('-o, --output <badge.svg>', 'where the badge goes')
    .action(async (file, options) => (await import('./cli/badge.js')).badgeCommand(file, options));

  bulletlint
    .command('rules')
    .description('list all rules')
    .action(async () => (await import('./cli/explain.js')).rulesCommand());

  bulletlint
    .command('roles')
    .description('list all roles')
    .action(async () => (await import('./cli/guide.js')).rolesCommand());

  bulletlint
    .command('guide')
    .description('print what a resume for a role is read for, or what is customary in a market, as a guide in Markdown')
    .argument('<role or market>')
    .action(async (id) => (await import('./cli/guide.js')).guideCommand(id));

  bulletlint
    .command('explain')
    .description('say what a rule looks for and what to do, or what a reader finds in one bullet')
    .argument('[rule]')
    .option('--bullet <text>', 'judge this sentence instead of explaining a rule')
    .option('--role <id>', 'the role to judge the bullet for', 'backend')
    .option('--format <format>', 'terminal or json', 'terminal')
    .action(async (rule, options) => (await import('./cli/explain.js')).explainCommand(rule, options));

  return bulletlint;
}

const stdinFilename = ['--stdin-filename <name>', 'what to call standard input', 'stdin.md'] as const;

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

function exitCodeFor(error: unknown): number {
  // Help and version end by this error with exit code 0; a wrong option has told its own message.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  remark(error instanceof LintError ? describeError(error) : describeBug(error));
  return 2;
}

// A reader that closed the pipe early (`| head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = exitCodeFor(error);
}
