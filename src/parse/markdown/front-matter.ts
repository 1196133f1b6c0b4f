import type { Basics } from '../../model/resume.js';
import type { Located } from '../../model/source.js';
import { type Contacts, readContacts } from '../contacts.js';
import type { Language } from '../language.js';
import { type Line, plainLine } from '../line.js';
import { networkNamed, networkOf, profileUrl } from '../networks.js';
import { asProse, type Passage } from '../prose.js';
import type { TreeNode } from '../tree/node.js';
import { readYamlTree } from '../tree/yaml.js';
import { readBlocks } from './blocks.js';
import { isSpelledAsName, mayBeName, nameIn } from './name-in-title.js';
import { contactLines } from './preamble.js';

export interface FrontMatter extends Contacts {
  readonly name: Located<string> | null;
  /** A title of the page that may be a name. */
  readonly title: Located<string> | null;
  readonly photo: Basics['photo'];
}

const nameKeys = ['name', 'fullname', 'author'];
const labelKeys = [
  'label',
  'subtitle',
  'tagline',
  'position',
  'role',
  'headline',
  'jobtitle',
  'job-title',
  'profession',
];
const placeKeys = ['location', 'address', 'city', 'place'];
const photoKeys = ['photo', 'avatar', 'image', 'picture'];

/** Other addresses of the front matter belong to the site that shows the resume. */
const reachKeys = new Set(
  'email mail e-mail phone mobile tel telephone url website web homepage home link links site blog portfolio social profiles contact contacts'.split(
    ' ',
  ),
);

/** Name and contacts from the YAML above a Markdown resume, wherever they are nested in it. */
export function readFrontMatter(passage: Passage, language: Language): FrontMatter | null {
  const { root } = readYamlTree(passage);
  if (root === null) return null;
  const values = leavesOf(root, '');
  const first = (keys: readonly string[]): Passage | null =>
    keys.flatMap((key) => values.filter((value) => value.key === key).map((value) => value.passage))[0] ?? null;
  const contacts = readContacts(
    values
      .filter(
        ({ key, passage: { value } }) =>
          reachKeys.has(key) || networkNamed(key) !== '' || /@|^\(?\+?[\d\s()-]+$|<\w/.test(value),
      )
      .flatMap(({ key, passage: value }) => shownLines(value).map((line) => ({ line, label: key }))),
    language,
  );
  const label = first(labelKeys);
  const location = first(placeKeys);
  const profiles = values.flatMap(({ key, passage: value }) => {
    const network = networkNamed(key);
    const url = /^@?[\w.-]+$/.test(value.value) && network !== '' ? profileUrl(network, value.value) : null;
    return url === null || networkOf(value.value) !== '' ? [] : [{ network, url, at: value.at }];
  });
  const nameAt = (keys: readonly string[], fits: (text: string) => boolean): Located<string> | null =>
    keys
      .flatMap((key) => values.filter((value) => value.key === key))
      .flatMap(({ passage: value }) => shownLines(value).map((line) => nameIn(line, language, fits)))
      .find((name) => name !== null) ?? null;
  return {
    ...contacts,
    name:
      nameAt([...nameKeys, 'title'], isSpelledAsName) ??
      nameInParts(
        first(['firstname', 'first-name', 'first_name', 'given']),
        first(['lastname', 'last-name', 'last_name', 'familyname', 'surname']),
      ) ??
      nameAt(nameKeys, mayBeName),
    title: nameAt(['title'], mayBeName),
    label: label === null ? null : { value: label.value, at: label.at },
    location: location === null ? contacts.location : { value: location.value, at: location.at },
    profiles: [
      ...contacts.profiles,
      ...profiles.filter((one) => !contacts.profiles.some((other) => other.at.start === one.at.start)),
    ],
    photo: first(photoKeys)?.at ?? null,
  };
}

function nameInParts(given: Passage | null, family: Passage | null): Located<string> | null {
  if (given === null || family === null) return null;
  const at = { start: Math.min(given.at.start, family.at.start), end: Math.max(given.at.end, family.at.end) };
  return { value: `${given.value} ${family.value}`, at };
}

/** What a reader sees of a value: some are written in HTML or LaTeX. */
function shownLines(value: Passage): Line[] {
  return /[<\\`]/.test(value.value)
    ? contactLines(readBlocks(value).blocks).map(({ line }) => line)
    : [plainLine(asProse(value))];
}

/** The texts of a tree with the key each stands under. */
function leavesOf(node: TreeNode, key: string): { key: string; passage: Passage }[] {
  switch (node.type) {
    case 'object':
      return node.members.flatMap((member) => leavesOf(member.value, member.key.value.toLowerCase()));
    case 'array':
      return node.items.flatMap((item) => leavesOf(item, key));
    case 'text':
      return node.passage.value.trim() === '' ? [] : [{ key, passage: node.passage }];
    case 'plain': {
      const length = node.written.length;
      return length < 7
        ? []
        : [{ key, passage: { value: node.written, at: node.at, runs: [{ plain: 0, source: node.at.start, length }] } }];
    }
  }
}
