/** Controls, which could drive a terminal, and marks that turn the direction of text. */
const unseen = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Enough of a message to know what it is about: a hostile bullet can be a whole file long. */
const longest = 300;

/** Text of a resume as one harmless line. */
export function printable(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll(unseen, '').trim();
  const characters = line.length <= longest ? [] : [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}
