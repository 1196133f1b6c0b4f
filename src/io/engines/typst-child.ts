import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import initialize, {
  TypstCompilerBuilder,
  type TypstFontResolver,
  TypstFontResolverBuilder,
} from '@myriaddreamin/typst-ts-web-compiler';
import { stopClock } from './clock.js';
import type { TypstCalls } from './protocol.js';
import { Refusal, serve } from './serve.js';

/** What the compiler returns for diagnostics format 2: text as the command line tool prints it. */
interface Compilation {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly string[];
}

const mainFile = '/main.typ';

await serve<TypstCalls>(async (dist) => {
  stopClock();
  await initialize({ module_or_path: await readFile(join(dist, 'wasm', 'typst_ts_web_compiler_bg.wasm')) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  const own = await fonts(join(dist, 'fonts'));
  for (const font of own) await builder.add_raw_font(font);
  const compiler = await builder.build();
  let hasOthers = false;
  return {
    async compile(source, files, added = []) {
      if (added.length > 0 || hasOthers) compiler.set_fonts(await resolverOf([...own, ...added]));
      hasOthers = added.length > 0;
      compiler.reset();
      compiler.reset_shadow();
      compiler.add_source(mainFile, source);
      for (const [path, bytes] of Object.entries(files)) compiler.map_shadow(`/${path}`, bytes);
      const { result, diagnostics } = compiler.compile(mainFile, undefined, 'pdf', 2) as Compilation;
      if (result === undefined) throw new Refusal(diagnostics?.join('; ') ?? 'it gave no reason');
      return result;
    },
  };
});

async function resolverOf(fonts: readonly Uint8Array[]): Promise<TypstFontResolver> {
  const builder = new TypstFontResolverBuilder();
  for (const font of fonts) builder.add_raw_font(font);
  return builder.build();
}

async function fonts(folder: string): Promise<readonly Uint8Array[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ttf')).sort();
  return Promise.all(names.map((name) => readFile(join(folder, name))));
}
