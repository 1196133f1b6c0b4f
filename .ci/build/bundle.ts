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

/** Third-party code gets chunks of its own, so that a change of ours rewrites only ours; names have no hashes, so that diffs stay small. */
const layout: OutputOptions = {
  format: 'esm',
  minify: true,
  entryFileNames: '[name].js',
  chunkFileNames: ({ name }) => `chunks/${name.replaceAll('engines/', '').replaceAll('~', '-')}.js`,
  codeSplitting: {
    groups: [
      { name: 'vendor', test: /[\\/]node_modules[\\/]/, entriesAware: true, priority: 2 },
      { name: 'bulletlint', test: /[\\/]src[\\/]/, entriesAware: true, minShareCount: 2, priority: 1 },
    ],
  },
};

export async function bundle(): Promise<readonly OutputChunk[]> {
  const build = await rolldown({
    input: Object.fromEntries(Object.entries(programs).filter(([, source]) => existsSync(source))),
    platform: 'node',
    // The package's export map shows only an entry that loads its binary from its own folder while being imported.
    resolve: { alias: { 'pandoc-wasm/src/core.js': join(process.cwd(), 'node_modules/pandoc-wasm/src/core.js') } },
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
