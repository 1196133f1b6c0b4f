import type { Member, ObjectNode } from './node.js';
import { isEmpty, memberOf, objectsOf, type Reader } from './reading.js';

/** Whether a document means to be a JSON Resume, and not the format of another tool. */
export function isJsonResume(root: ObjectNode): boolean {
  return memberOf(root, ['basics'])?.value.type === 'object';
}

/** What version 0 of the schema called a field, by section: old name, new name. */
const oldNames: Readonly<Record<string, readonly (readonly [old: string, now: string])[]>> = {
  basics: [
    ['website', 'url'],
    ['picture', 'image'],
  ],
  work: [
    ['company', 'name'],
    ['website', 'url'],
  ],
  volunteer: [['website', 'url']],
  education: [['gpa', 'score']],
  publications: [['website', 'url']],
};

/** Notes each old name once, however often it is used. */
export function noteOldNames(root: ObjectNode, reader: Reader): void {
  for (const [section, names] of Object.entries(oldNames)) {
    const value = memberOf(root, [section])?.value;
    if (value === undefined) continue;
    const objects = objectsOf(value, silent(reader));
    for (const [old, now] of names) {
      const used = objects.flatMap(({ members }) => members.filter((member) => isUsed(member, old)));
      const [first] = used;
      if (first === undefined) continue;
      const times = used.length === 1 ? '' : ` It is here ${used.length} times.`;
      reader.deviate(
        first.key.at,
        `"${old}" is the old name of "${now}".${times}`,
        `Rename it: newer tools look for "${now}".`,
      );
    }
  }
}

function isUsed({ key, value }: Member, name: string): boolean {
  return key.value === name && !isEmpty(value);
}

function silent(reader: Reader): Reader {
  return { ...reader, deviate: () => undefined };
}
