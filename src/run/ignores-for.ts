import type { Ignore } from '../model/ignore.js';
import type { Job } from './prepare.js';

/** What the config wants ignored in the resume at `path`, an entry for each rule. Both paths are relative to the working directory. */
export function ignoresFor({ found: { config, files }, alone }: Pick<Job, 'found' | 'alone'>, path: string): Ignore[] {
  const file = files.findLast(({ settings }) => settings.ignore !== undefined);
  return config.ignore.flatMap(({ path: about, rule = [null], text = null }, index) => {
    if (about !== undefined && about !== path && !path.startsWith(`${about}/`)) return [];
    const line = file?.document.placeOf(['ignore', index]).line;
    return rule.map((id) => ({
      at: start,
      rule: id === null ? null : { value: id, at: start },
      over: everywhere,
      lifted: [],
      text,
      shared: !alone && about !== path,
      origin: file === undefined ? '.resumerc.yml' : `${file.path}:${line}`,
    }));
  });
}

const start = { start: 0, end: 0 };
const everywhere = { start: 0, end: Number.POSITIVE_INFINITY };
