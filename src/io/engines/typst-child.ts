import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import initialize, {
  TypstCompilerBuilder,
  type TypstCompileWorld,
  type TypstFontResolver,
  TypstFontResolverBuilder,
} from '@myriaddreamin/typst-ts-web-compiler';
import type { Made } from '../../model/engines.js';
import { stopClock } from './clock.js';
import type { TypstCalls } from './protocol.js';
import { Refusal, serve } from './serve.js';

/** What the compiler answers to `asText`. */
interface Compilation {
  readonly hasError: boolean;
  readonly diagnostics?: readonly string[];
}
/** The compiler's numbers for a document of pages, for PDF, and for diagnostics as the command line tool prints them. */
const paged = 0;
const pdf = 1;
const asText = 2;

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
      return typeset(compiler.snapshot(undefined, mainFile, undefined));
    },
  };
});

/** In two steps, because the compiler's single one forgets its warnings. */
function typeset(world: TypstCompileWorld): Made<Uint8Array> {
  try {
    const { hasError, diagnostics = [] } = (world.compile(paged, asText) ?? { hasError: false }) as Compilation;
    if (hasError) throw new Refusal(diagnostics.filter((said) => !isWarning(said)).join('; ') || 'it gave no reason');
    const { result } = world.get_artifact(pdf, asText) as { readonly result?: Uint8Array };
    if (result === undefined) throw new Refusal('it wrote no PDF');
    return { output: result, warnings: [...new Set(diagnostics.filter(isWarning))] };
  } finally {
    world.free();
  }
}

function isWarning(said: string): boolean {
  return /: warning: /.test(said);
}

async function resolverOf(fonts: readonly Uint8Array[]): Promise<TypstFontResolver> {
  const builder = new TypstFontResolverBuilder();
  for (const font of fonts) builder.add_raw_font(font);
  return builder.build();
}

async function fonts(folder: string): Promise<readonly Uint8Array[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ttf')).sort();
  return Promise.all(names.map((name) => readFile(join(folder, name))));
}
