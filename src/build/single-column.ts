import { escapeTypst, quoteTypst } from './escape.js';

export interface PageStyle {
  readonly paper: 'a4' | 'us-letter';
  readonly font: string;
  /** Points. */
  readonly fontSize: number;
  /** Millimetres, on every side. */
  readonly margin: number;
  /** `#rrggbb`, for section headings and links. */
  readonly accent: string;
  /** BCP 47: "en-IN". */
  readonly language: string;
}

/** Typst that pandoc wrote → a whole document in one column under a centred name. */
export function singleColumn(content: string, name: string | null, style: PageStyle): string {
  const [language = 'en', region] = style.language.split('-');
  const call = [
    `title: ${quoteTypst(name === null ? 'Resume' : `${name} – Resume`)}`,
    `author: ${name === null ? '()' : quoteTypst(name)}`,
    `footer: [${escapeTypst(name ?? 'Resume')}]`,
    `paper: ${quoteTypst(style.paper)}`,
    `margin: ${style.margin}mm`,
    `font: ${quoteTypst(style.font)}`,
    `size: ${style.fontSize}pt`,
    `accent: rgb(${quoteTypst(style.accent)})`,
    `language: ${quoteTypst(language)}`,
    `region: ${region === undefined ? 'none' : quoteTypst(region)}`,
  ];
  return `${template}\n#show: resume.with(${call.join(', ')})\n\n${content}`;
}

/**
 * Dates stay on their title's line, since some parsers read what is set flush right after the bullets. Ligatures are off so that "fi"
 * is two letters in every extractor. Text that spills just over a page is set up to a tenth smaller, so that it ends there.
 */
const template = `
#let quiet = luma(35%)
#let light(body) = text(weight: "regular", fill: quiet, body)
#let bar = text(fill: luma(60%))[#h(0.45em)|#h(0.45em, weak: true)]

#let masthead(body) = {
  show heading.where(level: 1): set text(size: 2.1em, weight: "semibold")
  show heading.where(level: 1): set block(below: 0.5em)
  align(center, { set par(spacing: 0.55em, linebreaks: "simple"); body })
  v(0.1em)
}

// A line that belongs to the list below it.
#let lead(body) = block(sticky: true, above: 1.05em, below: 0.62em, body)

// Place and period under the heading of an entry.
#let detail(body) = block(sticky: true, above: 0.6em, below: 0.62em, body)

// A table's cells, row by row, without rules.
#let facts(columns, ..cells) = grid(
  columns: (auto,) * (columns - 1) + (1fr,),
  column-gutter: 1.4em,
  row-gutter: 0.55em,
  ..cells,
)

#let fitted(size, body) = layout(area => {
  let at(size) = { set text(size: size); body }
  let fits(size) = measure(block(width: area.width, at(size))).height <= area.height
  let choices = (size, 0.95 * size, 0.9 * size)
  let chosen = choices.find(fits)
  at(if chosen == none { size } else { chosen })
})

#let resume(
  title: none, author: (), footer: none, paper: "a4", margin: 16mm, font: "", size: 10pt, accent: black,
  language: "en", region: none, body,
) = {
  set document(title: title, author: author, keywords: "bulletlint", date: none)
  set page(paper: paper, margin: margin, footer-descent: 35%, footer: context {
    let pages = counter(page).final().first()
    if pages > 1 {
      align(center, text(size: 8pt, fill: quiet)[#footer, page #counter(page).display() of #pages])
    }
  })
  set text(font: font, lang: language, region: region, fill: luma(10%), hyphenate: false, ligatures: false, costs: (runt: 1000%))
  set smartquote(enabled: false)
  set par(leading: 0.56em, spacing: 0.75em, justify: false, linebreaks: "optimized")
  set list(marker: text(fill: luma(25%))[•], indent: 0.15em, body-indent: 0.55em, spacing: 0.56em)
  set enum(indent: 0.15em, body-indent: 0.55em, spacing: 0.56em)
  set footnote.entry(separator: line(length: 20%, stroke: 0.4pt + quiet))
  show strong: set text(weight: "bold")
  show link: set text(fill: accent)

  show heading.where(level: 2): it => block(above: 1.25em, below: 0.65em, sticky: true, width: 100%, {
    text(size: 1.02em, weight: "bold", fill: accent, upper(it.body))
    v(-0.62em)
    line(length: 100%, stroke: 0.5pt + accent)
  })
  show heading.where(level: 3): set text(size: 1.02em, weight: "semibold")
  show heading.where(level: 3): set block(above: 1.05em, below: 0.62em)
  show heading.where(level: 4): set text(size: 1em, weight: "semibold")

  fitted(size, body)
}
`;
