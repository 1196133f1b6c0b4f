/*
 * LaTeX that people leave in Markdown for pandoc's sake. It moves words on the page or styles them; the words are what a reader sees.
 */

const names = (list: string): string => `(?:${list.trim().replace(/\s+/g, '|')})`;

/** Stand for a place or a style, and have no words. */
const bare = new RegExp(
  `\\\\${names(`
    hfill dotfill hrulefill vfill newpage pagebreak clearpage smallskip medskip bigskip noindent indent centering raggedright raggedleft
    flushleft flushright maketitle par quad qquad hline hrule Huge huge LARGE Large large normalsize small footnotesize scriptsize tiny
    bfseries itshape scshape sffamily ttfamily rmfamily selectfont fa[A-Z][A-Za-z]*
  `)}(?![A-Za-z])(?:\\{\\})?`,
  'g',
);
/** Settings: what is in their braces is for LaTeX alone. */
const settings = new RegExp(
  `\\\\${names(`
    vspace hspace vskip hskip rule begin end pagenumbering pagestyle thispagestyle setlength addtolength renewcommand newcommand usepackage
    documentclass geometry color textcolor fontsize label input include includegraphics
  `)}\\*?(?![A-Za-z])(?:\\[[^[\\]\\n]{0,80}\\])?(?:\\{[^{}\\n]{0,80}\\}){0,2}`,
  'g',
);
const lineBreaks = /\\(?:linebreak|newline)(?![A-Za-z])/g;
const links = /\\href\{([^{}\s]{1,500})\}\{([^{}\n]{1,500})\}/g;
const styles = /\\(?!href)([A-Za-z]{3,16})\{([^{}\n]{1,500})\}/g;

/** What Markdown writes around the words of `\textbf{…}`. Other commands leave their words as they are. */
const marks: Readonly<Record<string, string>> = { textbf: '**', textit: '*', emph: '*' };

/** Commands within each other, as in `\href{…}{\underline{\textsc{…}}}`. */
const deepest = 4;

/** Markdown without LaTeX commands, and with all of their words. Code stays as it is. */
export function withoutLatex(text: string): string {
  if (!text.includes('\\')) return text;
  return text
    .split(/(`[^`\n]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : plain(part)))
    .join('');
}

function plain(text: string): string {
  let words = text.replace(settings, '').replace(bare, ' ').replace(lineBreaks, '<br>');
  for (let level = 0; level < deepest; level += 1) {
    words = words.replace(links, '[$2]($1)').replace(styles, (_, name: string, inner: string) => {
      const mark = marks[name] ?? '';
      return mark + inner.trim() + mark;
    });
  }
  return words;
}
