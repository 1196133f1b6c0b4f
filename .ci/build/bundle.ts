import { existsSync } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type OutputChunk, type OutputOptions, rolldown } from 'rolldown';

/** The programs in dist, by name without `.js`. */
const programs: Readonly<Record<string, string>> = {
  index: 'src/action.ts',
  cli: 'src/cli.ts',
  'engines/pandoc': 'src/io/engines/pandoc-child.ts',
  'engines/typst': 'src/io/engines/typst-child.ts',
  'engines/pdf': 'src/io/engines/pdf-child.ts',
  'engines/grammar': 'src/io/engines/grammar-child.ts',
};

/**
 * Third-party code by what it is for, so that a run loads what it needs; the rest of it is `vendor`. Packages by the beginning
 * of their names.
 */
const vendors: Readonly<Record<string, readonly string[]>> = {
  'vendor-pdfjs': ['unpdf'],
  'vendor-grammar': ['harper.js', 'comlink'],
  'vendor-pandoc': ['@bjorn3'],
  'vendor-typst': ['@myriaddreamin'],
  'vendor-badge': ['badge-maker', 'anafanafo', 'char-width', 'css-color', 'binary-search', 'is-css-color', 'hex-color'],
  'vendor-github': [
    '@actions',
    '@octokit',
    'undici',
    'tunnel',
    'universal-user-agent',
    'before-after-hook',
    'bottleneck',
  ],
  'vendor-process': [
    'execa',
    'cross-spawn',
    'npm-run-path',
    'human-signals',
    'get-stream',
    'signal-exit',
    'yoctocolors',
  ],
  'vendor-cli': ['commander'],
};

/** Chunks of our code and of others' are apart, and names have no hashes: a change of ours rewrites only ours. */
const layout: OutputOptions = {
  format: 'esm',
  minify: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  codeSplitting: {
    groups: [
      ...Object.entries(vendors).map(([name, packages]) => ({
        name,
        test: (id: string) => packages.some((start) => packageOf(id)?.startsWith(start)),
        priority: 3,
      })),
      { name: 'vendor', test: (id: string) => packageOf(id) !== null, priority: 2 },
      { name: 'base', test: /[\\/](src[\\/](errors|tool)\.ts|package\.json)$/, priority: 2 },
      { name: 'engine', test: /[\\/]src[\\/]io[\\/]engines[\\/](serve|orphan|protocol)/, priority: 2 },
      {
        name: 'bulletlint',
        test: /[\\/]src[\\/](?!cli\.|action\.|reporters[\\/]badge|cli[\\/]|io[\\/]engines[\\/][a-z]+-child)/,
        minShareCount: 2,
        priority: 1,
      },
    ],
  },
};

/** The package that a module belongs to; null for our own. */
function packageOf(id: string): string | null {
  const inside = id.replaceAll('\\', '/').split('/node_modules/');
  return inside.length > 1 ? (inside.at(-1) ?? null) : null;
}

export async function bundle(): Promise<readonly OutputChunk[]> {
  const build = await rolldown({
    input: Object.fromEntries(Object.entries(programs).filter(([, source]) => existsSync(source))),
    platform: 'node',
    resolve: {
      alias: {
        // Its CommonJS entry requires its own files in a way that no bundler sees.
        'jsonc-parser': join(process.cwd(), 'node_modules/jsonc-parser/lib/esm/main.js'),
      },
    },
    onLog(level, log, report) {
      if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
      report(level, log);
    },
  });
  const { output } = await build.generate(layout);
  await build.close();
  return output.filter((file): file is OutputChunk => file.type === 'chunk');
}

/** Replaces the code in `out` by `chunks`; everything else there stays. */
export async function writeChunks(chunks: readonly OutputChunk[], out: string): Promise<void> {
  for (const stale of ['chunks', 'engines']) await rm(join(out, stale), { recursive: true, force: true });
  for (const { fileName, code } of chunks) {
    const path = join(out, fileName);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, code);
  }
  await chmod(join(out, 'cli.js'), 0o755);
}
