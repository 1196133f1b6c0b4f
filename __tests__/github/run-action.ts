import { mkdtemp, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { execa } from 'execa';
import { type GithubServer, pullNumber, repository, token } from './server.js';
import type { Workspace } from './workspace.js';

export const project = resolve(import.meta.dirname, '../..');
const windows = process.platform === 'win32';

/** The Node that runs this test, and the one that runs actions. */
export const nodes = {
  'this Node': process.execPath,
  'Node 24': join(project, '__tests__/node24/node_modules/node/bin', windows ? 'node.exe' : 'node'),
} as const;
export type NodeName = keyof typeof nodes;

export interface ActionRun {
  readonly code: number;
  /** Standard output and error. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Every file left in the runner's folder for them, as Latin-1, by name. */
  readonly left: Readonly<Record<string, string>>;
  readonly pdf: Buffer | null;
}

export interface ActionOptions {
  readonly workspace: Workspace;
  readonly github: GithubServer;
  readonly node?: NodeName;
  readonly event?: 'pull_request' | 'push';
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the committed action as a runner does: a child process, an event file, inputs in the environment. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const { workspace, github, node = 'Node 24', event = 'pull_request', inputs = {}, env = {} } = options;
  const runner = await realpath(await mkdtemp(join(tmpdir(), 'bulletlint runner ')));
  const place = (name: string): string => join(runner, name);
  await writeFile(place('event.json'), JSON.stringify(eventOf(event, github.head)));
  await Promise.all(['output', 'summary'].map((name) => writeFile(place(name), '')));

  const result = await execa(nodes[node], [join(project, 'dist/index.js')], {
    cwd: workspace.root,
    extendEnv: false,
    reject: false,
    all: true,
    env: {
      ...platformEnv(),
      NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, '../loopback-only.mjs')).href}`,
      HOME: runner,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: place('event.json'),
      GITHUB_OUTPUT: place('output'),
      GITHUB_REPOSITORY: repository,
      GITHUB_SHA: github.head,
      GITHUB_STEP_SUMMARY: place('summary'),
      GITHUB_WORKSPACE: workspace.root,
      RUNNER_TEMP: runner,
      ...asInputs({ 'github-token': token, ...inputs }),
      ...env,
    },
  });
  const shelf = place('bulletlint');
  const names = await readdir(shelf).catch(() => []);
  const files = await Promise.all(names.map(async (name) => [name, await readFile(join(shelf, name))] as const));
  return {
    code: result.exitCode ?? -1,
    log: result.all,
    outputs: readOutputs(await readFile(place('output'), 'utf8')),
    summary: await readFile(place('summary'), 'utf8'),
    left: Object.fromEntries(files.map(([name, bytes]) => [name, bytes.toString('latin1')])),
    pdf: files.find(([name]) => name.endsWith('.pdf'))?.[1] ?? null,
  };
}

function eventOf(event: 'pull_request' | 'push', head: string): object {
  if (event === 'push') return { ref: 'refs/heads/main', after: head };
  return { action: 'synchronize', number: pullNumber, pull_request: { number: pullNumber, head: { sha: head } } };
}

/** A runner gives an input `with: { fail-on: … }` as `INPUT_FAIL-ON`. */
function asInputs(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

function platformEnv(): Record<string, string> {
  const names = ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

/** `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const [name, delimiter] = (lines[at] ?? '').split('<<');
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
