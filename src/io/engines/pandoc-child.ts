import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPandocInstance } from 'pandoc-wasm/src/core.js';
import type { PandocCalls } from './protocol.js';
import { Refusal, serve } from './serve.js';

await serve<PandocCalls>(async (dist) => {
  const pandoc = await createPandocInstance(await readFile(join(dist, 'wasm', 'pandoc.wasm')));
  return {
    version: () => pandoc.query({ query: 'version' }),
    async convert(input, from, to) {
      const { stdout, stderr } = await pandoc.convert({ from, to }, input, {});
      if (stderr !== '') throw new Refusal(stderr.trim());
      return stdout;
    },
  };
});
