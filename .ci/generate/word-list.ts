const wordsPerLine = 12;

/** A file of `rules/language` with one long list; each item holds several words, which YAML reads far faster. */
export function wordList(list: { name: string; comment: readonly string[]; words: readonly string[] }): string {
  const words = [...list.words].sort();
  const lines = Array.from({ length: Math.ceil(words.length / wordsPerLine) }, (_, line) =>
    words.slice(line * wordsPerLine, (line + 1) * wordsPerLine).join(' '),
  );
  const comment = list.comment.map((line) => `# ${line}`);
  return [...comment, `${list.name}:`, ...lines.map((line) => `  - "${line}"`), ''].join('\n');
}
