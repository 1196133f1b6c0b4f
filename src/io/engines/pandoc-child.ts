import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPandocInstance } from 'pandoc-wasm/src/core.js';
import type { PandocDocument } from '../../model/engines.js';
import type { PandocCalls } from './protocol.js';
import { Refusal, serve } from './serve.js';

await serve<PandocCalls>(async (dist) => {
  const pandoc = await createPandocInstance(await readFile(join(dist, 'wasm', 'pandoc.wasm')));
  const convert = async (from: string, to: string, input: string): Promise<string> => {
    const { stdout, stderr } = await pandoc.convert({ from, to }, input, {});
    if (stderr !== '') throw new Refusal(stderr.trim());
    return stdout;
  };
  return {
    version: () => pandoc.query({ query: 'version' }),
    read: async (text, from) => JSON.parse(await convert(from, 'json', text)) as PandocDocument,
    write: (document, to) => convert('json', to, JSON.stringify(document)),
  };
});
