import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createBinaryModuleFromUrl, Dialect, type Lint, LocalLinter, SuggestionKind } from 'harper.js';
import type { GrammarLint, GrammarRequest } from '../../model/engines.js';
import type { GrammarCalls } from './protocol.js';
import { serve } from './serve.js';

const dialects: Readonly<Record<GrammarRequest['dialect'], Dialect>> = {
  indian: Dialect.Indian,
  british: Dialect.British,
  american: Dialect.American,
};

await serve<GrammarCalls>(async (dist) => {
  // Its own loading from a path breaks on spaces, and it would guess the flavour from the name.
  const bytes = await readFile(join(dist, 'wasm', 'harper_wasm_slim_bg.wasm'));
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/wasm' }));
  const linter = new LocalLinter({ binary: createBinaryModuleFromUrl(url, 'slim'), dialect: dialects.indian });
  await linter.setup();
  const allOff = Object.fromEntries(Object.keys(await linter.getDefaultLintConfig()).map((rule) => [rule, false]));
  return {
    async check({ text, dialect, dictionary, rules }) {
      await linter.setDialect(dialects[dialect]);
      await linter.clearWords();
      await linter.importWords([...dictionary]);
      await linter.setLintConfig({ ...allOff, ...Object.fromEntries(rules.map((rule) => [rule, true])) });
      const byRule = await linter.organizedLints(text, { language: 'plaintext' });
      return Object.entries(byRule).flatMap(([rule, lints]) => lints.map((lint) => describe(rule, lint, text)));
    },
  };
});

function describe(rule: string, lint: Lint, text: string): GrammarLint {
  const { start, end } = lint.span();
  const words = text.slice(start, end);
  const suggestions = lint.suggestions().map((suggestion) => {
    const replacement = suggestion.get_replacement_text();
    return suggestion.kind() === SuggestionKind.InsertAfter ? words + replacement : replacement;
  });
  return { start, end, rule, message: lint.message(), suggestions };
}
