/** More on a page: the name at the left, less air between lines and parts. */
export const compact = `
#import "base.typ": *

#let masthead(body) = {
  show heading.where(level: 1): set text(size: 1.75em, weight: "bold")
  show heading.where(level: 1): set block(below: 0.5em)
  show heading.where(level: 1): it => on-one-line(it)
  align(left, { set par(spacing: 0.45em, linebreaks: "simple"); body })
  v(0.2em)
}

#let lead(body) = block(sticky: true, above: 0.75em, below: 0.46em, body)
#let detail(body) = block(sticky: true, above: 0.46em, below: 0.46em, body)

#let resume = typeset.with(look: (
  leading: 0.46em, paragraph: 0.56em, section: 0.95em, title: 0.5em, entry: 0.75em, list: 0.46em,
))
`;
