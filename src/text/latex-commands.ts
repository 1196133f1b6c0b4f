import type { Marks } from './latex-scan.js';

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand for a place or a style, and have no words. */
const bare = names(`
  hfill dotfill hrulefill vfill newpage pagebreak clearpage smallskip medskip bigskip noindent indent centering raggedright raggedleft
  flushleft flushright maketitle par quad qquad hline hrule Huge huge LARGE Large large normalsize small footnotesize scriptsize tiny
  bfseries itshape scshape sffamily ttfamily rmfamily mdseries upshape selectfont null strut
`);

/** What is in their brackets and braces is for LaTeX alone. */
const settings = names(`
  vspace hspace vskip hskip rule pagenumbering pagestyle thispagestyle setlength addtolength renewcommand newcommand providecommand
  usepackage documentclass geometry hypersetup color pagecolor definecolor fontsize label input include includegraphics titleformat
  titlespacing setcounter EveryPar tikzstyle setmainfont
`);

/** How many groups of settings come before the words: `\textcolor{blue}{Go}`. */
const leading: Readonly<Record<string, number>> = {
  textcolor: 1,
  colorbox: 1,
  cellcolor: 1,
  parbox: 1,
  raisebox: 1,
  scalebox: 1,
  fcolorbox: 2,
  resizebox: 2,
  multicolumn: 2,
};

/** What Markdown writes before and after the words. */
const marks: Readonly<Record<string, Marks>> = {
  textbf: ['**', '**'],
  textit: ['*', '*'],
  textsl: ['*', '*'],
  emph: ['*', '*'],
  section: ['## ', ''],
  subsection: ['### ', ''],
  subsubsection: ['#### ', ''],
};

export type LatexCommand =
  | { readonly kind: 'bare' | 'break' | 'item' | 'link' }
  /** Up to so many groups belong to it. */
  | { readonly kind: 'setting'; readonly groups: number }
  /** So many groups of settings come before its words. */
  | { readonly kind: 'words'; readonly settings: number; readonly marks: Marks };

const others: Readonly<Record<string, LatexCommand>> = {
  newline: { kind: 'break' },
  linebreak: { kind: 'break' },
  begin: { kind: 'setting', groups: 3 },
  end: { kind: 'setting', groups: 1 },
  item: { kind: 'item' },
  href: { kind: 'link' },
};

/** What a command does with words. One that nobody knows leaves the words in its braces as they are. */
export function latexCommand(name: string): LatexCommand {
  // Icons of Font Awesome, \faGithub.
  if (bare.has(name) || /^fa[A-Z]/.test(name)) return { kind: 'bare' };
  if (settings.has(name)) return { kind: 'setting', groups: 2 };
  return others[name] ?? { kind: 'words', settings: leading[name] ?? 0, marks: marks[name] ?? ['', ''] };
}
