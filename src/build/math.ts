const symbols: Readonly<Record<string, string>> = {
  times: '×',
  cdot: '·',
  pm: '±',
  leq: '≤',
  le: '≤',
  geq: '≥',
  ge: '≥',
  approx: '≈',
  sim: '∼',
  neq: '≠',
  to: '→',
  rightarrow: '→',
  Rightarrow: '⇒',
  infty: '∞',
  alpha: 'α',
  beta: 'β',
  lambda: 'λ',
  mu: 'µ',
  sigma: 'σ',
  bullet: '•',
};

/** Between two dollar signs there is either money ("$5k to 10k$") or TeX; TeX of a resume is short enough to write as a line of text. */
export function mathText(tex: string): string {
  if (!/[\\^_{}]/.test(tex)) return `$${tex}$`;
  return tex
    .replace(/\\([a-zA-Z]+)\s?/g, (_, name: string) => symbols[name] ?? `${name} `)
    .replace(/\\./g, ' ')
    .replace(/\^\{?2\}?/g, '²')
    .replace(/\^\{?3\}?/g, '³')
    .replace(/[{}]/g, '')
    .trim();
}
