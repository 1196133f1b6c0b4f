const mostWords = 7;

/** The first words of a text, for a message. */
export function quote(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length <= mostWords ? words.join(' ').replace(/[.;,]$/, '') : `${words.slice(0, mostWords).join(' ')} …`;
}
