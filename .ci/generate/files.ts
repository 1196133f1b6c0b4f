import { readdirSync, readFileSync } from 'node:fs';
import { loadPacks } from '../../src/packs/load.js';
import { rules } from '../../src/rules/index.js';
import { configSchema } from './config-schema.js';
import { commonEnglish } from './english-words.js';
import { rulesReadme } from './rules-readme.js';
import { tradeWords } from './trade-words.js';
import { wordClasses } from './word-classes.js';

/** Every generated file of the repository but `dist`, by its path from the root. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return {
    'rules/resumerc.schema.json': configSchema(),
    'rules/language/common-words.yml': commonEnglish(),
    'rules/language/trade-words.yml': tradeWords(),
    'rules/language/word-classes.yml': wordClasses(),
    'rules/README.md': rulesReadme(rules, loadPacks(packFiles())),
  };
}

function packFiles() {
  return readdirSync('rules', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => `rules/${name.replaceAll('\\', '/')}`)
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
