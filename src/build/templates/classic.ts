/** One generous column under a centred name. */
export const classic = `
#import "base.typ": *

#let masthead(body) = {
  show heading.where(level: 1): set text(size: 2.1em, weight: "semibold")
  show heading.where(level: 1): set block(below: 0.5em)
  show heading.where(level: 1): it => on-one-line(it)
  align(center, { set par(spacing: 0.55em, linebreaks: "simple"); body })
  v(0.1em)
}

#let resume = typeset.with(look: (
  leading: 0.56em, paragraph: 0.75em, section: 1.25em, title: 0.65em, entry: 1.05em, list: 0.62em,
))
`;
