import type { Resume } from '../model/resume.js';
import { words } from './ast.js';
import { linesFromBasics } from './header.js';
import type { Page } from './page.js';

export function structuredPage(resume: Resume): Page {
  const { basics } = resume;
  return {
    name: basics.name === null ? null : words(basics.name.value),
    lines: linesFromBasics(basics, () => true),
    body: [],
    warnings: [],
  };
}
