import { reportGithub } from './github.js';
import { reportJson } from './json.js';
import { reportMarkdown } from './markdown.js';
import type { Reporter } from './reporter.js';
import { reportTerminal } from './terminal.js';

/** What `--format` knows. A new format is a file beside this one and a line here. */
export const reporters = {
  terminal: reportTerminal,
  json: reportJson,
  markdown: reportMarkdown,
  github: reportGithub,
} satisfies Record<string, Reporter>;

export type Format = keyof typeof reporters;
export const formats = Object.keys(reporters) as readonly Format[];
