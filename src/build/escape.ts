/** Text → Typst that means just that text ("C#" → "C\#"): all of Typst's syntax is ASCII punctuation, and a backslash makes any of it text. */
export function escapeTypst(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** Text → a Typst string literal. */
export function quoteTypst(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\p{Cc}/gu, ' ')}"`;
}
