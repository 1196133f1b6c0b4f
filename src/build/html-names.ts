import type { Styling } from './ast.js';

export const stylings: Readonly<Record<string, Styling>> = {
  b: 'Strong',
  strong: 'Strong',
  i: 'Emph',
  em: 'Emph',
  cite: 'Emph',
  u: 'Underline',
  s: 'Strikeout',
  del: 'Strikeout',
  strike: 'Strikeout',
};

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What they hold is for programs. */
export const unseen = names('script style title template svg iframe object noscript');

/** Elements that are no part of a line. */
export const containers = names(`
  address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr
  html li main nav ol p pre section summary table tbody td tfoot th thead tr ul
`);

/** Elements of a line, those that browsers still know among them. */
const ofLine = names(`
  a abbr acronym area audio b base basefont bdi bdo big blink br button canvas caption cite code col colgroup data datalist del dfn dialog
  dir em embed font frame frameset head hgroup i img input ins kbd label legend link map mark marquee menu meta meter nobr optgroup
  option output param picture progress q rp rt ruby s samp search select slot small source span strike strong sub sup textarea time track
  tt u var video wbr
`);

/** Whether HTML has such an element, or an author may have made it. "List<String>" holds none. */
export function isKnown(name: string): boolean {
  return containers.has(name) || unseen.has(name) || ofLine.has(name) || name.includes('-');
}
