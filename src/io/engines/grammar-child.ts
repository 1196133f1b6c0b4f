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
  const binary = createBinaryModuleFromUrl(url, 'slim');
  await binary.setup();
  const allOff = Object.fromEntries(Object.keys(await binary.getDefaultLintConfig()).map((rule) => [rule, false]));
  let known: LocalLinter | null = null;
  // A linter takes a second to make, and is of one dialect.
  const linterOf = async (dialect: GrammarRequest['dialect']): Promise<LocalLinter> => {
    known ??= new LocalLinter({ binary, dialect: dialects[dialect] });
    await known.setDialect(dialects[dialect]);
    return known;
  };
  return {
    async prepare(dialect) {
      await linterOf(dialect);
    },
    async check({ text, dialect, dictionary, rules }) {
      const linter = await linterOf(dialect);
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
