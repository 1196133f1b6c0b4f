/**
 * What every template stands on, as `base.typ`. Dates stay on their title's line, since some parsers read what is set flush right after
 * the bullets. Ligatures are off so that "fi" is two letters in every extractor. Text that spills just over a page is set up to a tenth
 * smaller, so that it ends there.
 */
export const base = `
#let quiet = luma(35%)
#let light(body) = text(weight: "regular", fill: quiet, body)

// Contacts beside each other, whole, with a bar between two on a line and none at its end; lines of like length.
#let contacts(bar, ..items) = layout(area => {
  let between = [ #text(fill: luma(45%), bar) ]
  let width(content) = measure(content).width
  let whole = items.pos().map(item => if width(item) > area.width { item } else { box(item) })
  let lines-within(limit) = {
    let lines = ()
    let line = none
    for item in whole {
      let longer = if line == none { item } else { line + between + item }
      if line != none and width(longer) > limit {
        lines.push(line)
        line = item
      } else {
        line = longer
      }
    }
    (..lines, line)
  }
  let fewest = lines-within(area.width)
  let narrower = (0.6, 0.75, 0.9).map(share => lines-within(share * area.width)).find(lines => lines.len() == fewest.len())
  (if narrower == none { fewest } else { narrower }).join(linebreak())
})

// A line that belongs to the list below it.
#let lead(body) = block(sticky: true, above: 1.05em, below: 0.62em, body)

// Place and period under the heading of an entry.
#let detail(body) = block(sticky: true, above: 0.6em, below: 0.62em, body)

// A table's cells, row by row, without rules: no wider than they are; where they have no room, columns wider than their share of it wrap.
#let facts(columns, ..cells) = layout(area => {
  let gutter = calc.min(1.4em.to-absolute(), 0.3 * area.width / columns)
  let share = (area.width - gutter * (columns - 1)) / columns
  let widths = range(columns).map(column => calc.max(
    ..cells.pos().enumerate().filter(((at, _)) => calc.rem(at, columns) == column).map(((_, cell)) => measure(cell).width),
    0pt,
  ))
  let fits = widths.sum() + gutter * (columns - 1) <= area.width
  grid(
    columns: widths.map(width => if fits or width <= share { width } else { 1fr }),
    column-gutter: gutter,
    row-gutter: 0.55em,
    align: left,
    ..cells,
  )
})

// A heading on one line, up to a quarter smaller where it is long.
#let on-one-line(it) = layout(area => {
  let share = area.width / calc.max(measure(it.body).width, 1pt)
  set text(size: if share < 1 and share > 0.75 { 0.99em * share } else { 1em })
  block(it.body)
})

// A picture of the repository: an icon within a line, or as high as a photo on a line of its own.
#let picture(path, alt: none, alone: false) = context {
  let height = if alone { 26mm } else { 1em }
  box(baseline: if alone { 0pt } else { 0.12em }, image(path, alt: alt, height: height, fit: "contain"))
}

// A look at another size costs as much as setting the page. Text shrinks with the square of its size, which tells what to try. Between
// two pages some room is lost, since headings stay with what follows.
#let fitted(size, wanted, body) = layout(area => {
  let at(size) = { set text(size: size); body }
  let pages(size) = measure(block(width: area.width, at(size))).height / area.height
  let room = wanted - 0.04 * (wanted - 1)
  let over = pages(size) / room
  let choices = if over > 1.24 { () } else if over > 1.11 { (0.9 * size,) } else { (0.95 * size, 0.9 * size) }
  let chosen = choices.find(choice => pages(choice) <= room)
  at(if chosen == none { size } else { chosen })
})

// \`look\` is what tells one template from another; the rest is what bulletlint gives to any.
#let typeset(
  look: (:), title: none, author: (), footer: none, paper: "a4", margin: 16mm, font: (), size: 10pt, accent: black,
  language: "en", region: none, fit: none, linebreaks: "optimized", body,
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
  set par(leading: look.leading, spacing: look.paragraph, justify: false, linebreaks: linebreaks)
  set list(marker: text(fill: luma(25%))[•], indent: 0.15em, body-indent: 0.55em, spacing: look.leading)
  set enum(indent: 0.15em, body-indent: 0.55em, spacing: look.leading)
  set footnote.entry(separator: line(length: 20%, stroke: 0.4pt + quiet))
  show strong: set text(weight: "bold")
  show link: set text(fill: accent)

  show heading.where(level: 2): it => block(above: look.section, below: look.title, sticky: true, width: 100%, {
    text(size: 1.02em, weight: "bold", fill: accent, upper(it.body))
    v(-0.74em)
    line(length: 100%, stroke: 0.5pt + accent)
  })
  show heading.where(level: 3): set text(size: 1.02em, weight: "semibold")
  show heading.where(level: 3): set block(above: look.entry, below: look.list)
  show heading.where(level: 4): set text(size: 1em, weight: "semibold")

  if fit == none { text(size: size, body) } else { fitted(size, fit, body) }
}
`;
