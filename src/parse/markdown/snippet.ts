/** Marks of a program, a command or a drawing. */
const code = /[{};<>\\$│├└─█]|=>|==|\(\)|^\s*(?:#!|\/\/|--|npm |npx |git |cd |make\b|pip )/m;

/** What looks like code among other text is code, whatever its fence says. */
export function isSnippet(value: string, page: string): boolean {
  return 2 * value.length <= page.length && code.test(value);
}
