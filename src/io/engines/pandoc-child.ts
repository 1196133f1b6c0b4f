import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { instantiatePandoc } from './pandoc-instance.js';
import type { PandocCalls } from './protocol.js';
import { Refusal, serve } from './serve.js';

await serve<PandocCalls>(async (dist) => {
  const pandoc = await instantiatePandoc(await readFile(join(dist, 'wasm', 'pandoc.wasm')));
  return {
    version: () => pandoc.version(),
    convert(input, from, to) {
      const { stdout, stderr, warnings } = pandoc.convert({ from, to }, input);
      if (stderr !== '') throw new Refusal(stderr.trim());
      return { output: stdout, warnings };
    },
  };
});
