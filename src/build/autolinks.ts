import { type Inline, str, styled } from './ast.js';
import { linkTo } from './links.js';

/** Ends of addresses that people print without "https://". "Node.js" is none. */
const address =
  /^(?:www\.)?(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|in|me|app|ai|co|tech|edu|xyz|page|site|de|uk|eu)(?:\/[\w./~%+#?=&-]*)?$/;
/** Among other words only these: "socket.io" is a library. */
const knownAddress = /^(?:www\.\S|(?:github|gitlab|bitbucket|linkedin)\.(?:com|org)\/\S|[\w-]+\.github\.io\b)/;
const mail = /^[\w.+%-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;
/** Characters; what is longer is not looked at. */
const longestAddress = 200;

/** "example.com/asha" and "asha@example.com" as links, where their author wrote them plainly; `among` says what stands around them. */
export function withAutolinks(content: readonly Inline[], among: 'contacts' | 'words'): readonly Inline[] {
  return content.flatMap((node): readonly Inline[] => {
    switch (node.t) {
      case 'Str':
        return linked(node.c, among);
      case 'Strong':
      case 'Emph':
        return [styled(node.t, withAutolinks(node.c, among))];
      default:
        return [node];
    }
  });
}

function linked(text: string, among: 'contacts' | 'words'): readonly Inline[] {
  if (text.length > longestAddress) return [str(text)];
  const start = /^[("'“‘]?/u.exec(text)?.[0].length ?? 0;
  let end = text.length;
  while (end > start && /[)"'”’,;.:]/u.test(text.charAt(end - 1))) end -= 1;
  const core = text.slice(start, end);
  const url = urlOf(core, among);
  return url === null
    ? [str(text)]
    : [...plain(text.slice(0, start)), ...linkTo(url, [str(core)]), ...plain(text.slice(end))];
}

function urlOf(text: string, among: 'contacts' | 'words'): string | null {
  if (/^https?:\/\/\S/i.test(text)) return text;
  if (mail.test(text)) return `mailto:${text}`;
  return address.test(text) && (among === 'contacts' || knownAddress.test(text)) ? `https://${text}` : null;
}

function plain(text: string): readonly Inline[] {
  return text === '' ? [] : [str(text)];
}
