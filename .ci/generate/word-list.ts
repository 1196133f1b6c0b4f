const wordsPerLine = 12;

/** A file of `rules/language` with long lists; each item holds several words, which YAML reads far faster. */
export function wordLists(comment: readonly string[], lists: Readonly<Record<string, readonly string[]>>): string {
  const blocks = Object.entries(lists).flatMap(([name, words]) => [`${name}:`, ...lines([...words].sort())]);
  return [...comment.map((line) => `# ${line}`), ...blocks, ''].join('\n');
}

function lines(words: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(words.length / wordsPerLine) }, (_, line) => {
    const item = words.slice(line * wordsPerLine, (line + 1) * wordsPerLine).join(' ');
    return `  - "${item}"`;
  });
}
