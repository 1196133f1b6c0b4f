import type { LintError } from 'markdownlint';
import { lint } from 'markdownlint/sync';
import type { Resume } from '../model/resume.js';
import type { StyleSettings, StyleSlip } from '../model/style.js';
import { tame } from '../text/tame.js';
import { cares } from './cares.js';
import { mend } from './mend.js';
import { type Page, pageOf } from './page.js';

/** Runs markdownlint on a Markdown resume: the rules whose breach a reader would notice, and what the author sets. */
export function checkStyle(resume: Resume, settings: StyleSettings): StyleSlip[] {
  const { source } = resume;
  if (source.format !== 'markdown') return [];
  const ours = Object.entries(cares).map(([name, { options }]) => [name, options ?? true]);
  const config = { default: false, ...Object.fromEntries(ours), ...settings };
  const errors = lint({ strings: { resume: tame(source.text) }, config, noInlineConfig: true }).resume ?? [];
  const page = pageOf(resume);
  return errors.flatMap((error) => slipOf(error, page, settings)).sort((one, other) => one.at.start - other.at.start);
}

/** Whether somebody switched off a rule that matters in a resume. */
export function isLenient(settings: StyleSettings): boolean {
  return Object.keys(cares).some((name) => settings[name] === false);
}

/** Whoever sets a rule hears all of it; otherwise only what matters in a resume. */
function slipOf(error: LintError, page: Page, settings: StyleSettings): StyleSlip[] {
  const name = error.ruleNames[1] ?? '';
  const care = error.ruleNames.some((one) => settings[one] !== undefined) ? undefined : cares[name];
  const at = page.placeOf(error);
  if (care?.matters !== undefined && !care.matters(at, page)) return [];
  const fixed = mend(error, at, page);
  return [
    { rule: name, at: fixed?.at ?? at, message: cares[name]?.told ?? own(error), replacement: fixed?.text ?? null },
  ];
}

/** In markdownlint's words: "Line length: Expected: 80; Actual: 120." */
function own({ ruleDescription, errorDetail }: LintError): string {
  return `${ruleDescription}${errorDetail ? `: ${errorDetail}` : ''}.`;
}
