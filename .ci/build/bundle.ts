import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { type OutputChunk, type OutputOptions, type RolldownBuild, rolldown } from 'rolldown';

/** The programs in dist, by name without `.js`. */
const programs: Readonly<Record<string, string>> = {
  index: 'src/action.ts',
  cli: 'src/cli.ts',
  'engines/pandoc': 'src/io/engines/pandoc-child.ts',
  'engines/typst': 'src/io/engines/typst-child.ts',
  'engines/pdf': 'src/io/engines/pdf-child.ts',
  'engines/grammar': 'src/io/engines/grammar-child.ts',
};

/** Bundles every program into `out`: third-party code in chunks of its own, so that a change of ours rewrites only ours. */
export async function writeBundle(out: string): Promise<void> {
  const bundle = await open();
  await bundle.write({ ...outputOptions, dir: out });
  await bundle.close();
  if (existsSync(join(out, 'cli.js'))) await chmod(join(out, 'cli.js'), 0o755);
}

/** The paths of all modules that the bundle contains something of. */
export async function bundledModules(): Promise<readonly string[]> {
  const bundle = await open();
  const { output } = await bundle.generate(outputOptions);
  await bundle.close();
  const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk');
  return chunks.flatMap((chunk) => chunk.moduleIds).sort();
}

function open(): Promise<RolldownBuild> {
  return rolldown({
    input: Object.fromEntries(Object.entries(programs).filter(([, source]) => existsSync(source))),
    platform: 'node',
    treeshake: true,
    tsconfig: 'tsconfig.json',
    // The package's export map shows only an entry that loads its binary from its own folder while being imported.
    resolve: { alias: { 'pandoc-wasm/src/core.js': join(process.cwd(), 'node_modules/pandoc-wasm/src/core.js') } },
    onLog(level, log, report) {
      if (level === 'warn' && log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
      report(level, log);
    },
  });
}

const outputOptions: OutputOptions = {
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
