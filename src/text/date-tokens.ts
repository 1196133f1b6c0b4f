export interface Token {
  readonly kind: 'word' | 'number' | 'space' | 'mark';
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
}

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[年月日년월일]|至今|现在|現在|から|[\p{L}\p{M}]+|\d+|\s+|./gsu)) {
    const part = match[0];
    tokens.push({ kind: kindOf(part), text: part, span: { start: match.index, end: match.index + part.length } });
  }
  return tokens;
}

function kindOf(part: string): Token['kind'] {
  if (/^\d/.test(part)) return 'number';
  if (/^\s/.test(part)) return 'space';
  return /^[\p{L}\p{M}]/u.test(part) ? 'word' : 'mark';
}
