import { describe, expect, test } from 'vitest';
import { withoutLatex } from '../../src/build/latex.js';
import { mask } from '../../src/parse/markdown/mask.js';

/** LaTeX, the Markdown that the page is made of, and what the parser sees, at the same length. */
const forms = [
  ['\\textbf{Go} and \\emph{Rust}', '**Go** and *Rust*', '        Go  and       Rust '],
  ['\\textcolor{blue}{Go}', 'Go', '                 Go '],
  ['{\\Large Asha Rao}', 'Asha Rao', '        Asha Rao '],
  ['{\\color{red} Go}', ' Go', '             Go '],
  ['\\textbf{\\Large Go}', '**Go**', '               Go '],
  ['\\href{https://example.com}{\\underline{Site}}', '[Site](https://example.com)', `${' '.repeat(38)}Site  `],
  ['\\cventry{2024}{Intern}', '2024 Intern', '         2024  Intern '],
  ['\\section*{Skills}', '## Skills', '##        Skills '],
  [
    '\\begin{itemize}[leftmargin=*]\n\\item Go\n\\end{itemize}',
    '\n-  Go\n',
    `${' '.repeat(29)}\n   -  Go\n${' '.repeat(13)}`,
  ],
  ['\\begin{center}Pune \\\\ India\\end{center}', 'Pune <br> India', `${' '.repeat(14)}Pune    India${' '.repeat(12)}`],
  ['\\vspace{-2mm}Go \\hfill 2024', 'Go  2024', `${' '.repeat(13)}Go        2024`],
  ['\\parbox[t]{3cm}{Go}', 'Go', `${' '.repeat(16)}Go `],
  ['C:\\Users\\asha and \\% of it', 'C:\\Users\\asha and \\% of it', 'C:\\Users\\asha and \\% of it'],
  [
    '`\\textbf{Go}` and\n\n```tex\n\\textbf{Go}\n```',
    '`\\textbf{Go}` and\n\n```tex\n\\textbf{Go}\n```',
    '`\\textbf{Go}` and\n\n```tex\n\\textbf{Go}\n```',
  ],
] as const;

describe('LaTeX in Markdown', () => {
  test.each(forms)('%j', (latex, page, parser) => {
    expect([withoutLatex(latex), mask(latex)]).toEqual([page, parser]);
  });

  test.each(['\\textbf{', '\\', '{', '\\item[', '\\a{b}', '```\n', '`'])('much of %j is read in no time', (piece) => {
    const begin = performance.now();
    withoutLatex(`\\x ${piece.repeat(20_000)}`);
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});
