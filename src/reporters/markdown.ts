import {
  type DimensionScore,
  type FailedReport,
  type Finding,
  isFailed,
  type KeywordReport,
  type PdfReport,
  type Report,
} from '../model/report.js';
import { escapeMarkdown } from './escape-markdown.js';
import { aboutPdf, parserRows } from './parser-reads.js';
import { dearestFirst, gainOf, gateSentence, headline, ignoredNote, limitSentence, plural, whole } from './wording.js';

/** As many next steps as somebody will take before the next push. */
const most = 8;

/** The summary that a job shows. */
export function reportMarkdown(reports: readonly (Report | FailedReport)[]): string {
  return reportAround(new Set())(reports);
}

/** The summary that a pull request shows. Findings that already stand `beside` their lines are counted and not told again. */
export function reportAround(beside: ReadonlySet<Finding>) {
  return (reports: readonly (Report | FailedReport)[]): string =>
    `${reports.map((report) => (isFailed(report) ? failed(report) : linted(report, beside))).join('\n\n')}\n`;
}

function linted(report: Report, beside: ReadonlySet<Finding>): string {
  const { resume, score, tool, today } = report;
  const judgedFor = [resume.role, resume.level, resume.market, resume.employer].map(escapeMarkdown).join(', ');
  const ignored = ignoredNote(report);
  const about = `**${escapeMarkdown(resume.path)}** for ${judgedFor}.`;
  return [
    `## ${headline(score)}`,
    [about, gateSentence(score), limitSentence(score), ignored === null ? null : `${ignored}.`]
      .filter((sentence) => sentence !== null)
      .join(' '),
    dimensionTable(score.dimensions),
    ...nextSteps(report.findings, beside),
    ...parserReads(report.pdf),
    ...keywords(report.keywords),
    `<sub>bulletlint ${tool.version}, rubric ${tool.rubric}, judged as of ${today}. This is our own rubric, and no promise.</sub>`,
  ].join('\n\n');
}

function failed({ path, error }: FailedReport): string {
  const place = [escapeMarkdown(path), error.line, error.column].filter((part) => part !== null).join(':');
  const told = [...error.message.split('\n'), error.hint].filter((line) => line !== '');
  return ['## Could not lint', `**${place}**`, ...told.map(escapeMarkdown)].join('\n\n');
}

function dimensionTable(dimensions: readonly DimensionScore[]): string {
  const rows = dimensions.map(({ title, value, reason, share }) => {
    const why = reason === null ? '' : escapeMarkdown(reason);
    if (value === null) return `| ${title} | | not measured: ${why} |`;
    return `| ${title} | ${whole(value)} | ${Math.round(share * 100)}%${why === '' ? '' : `, ${why}`} |`;
  });
  return ['| Part | Of 100 | Weight |', '| --- | ---: | --- |', ...rows].join('\n');
}

function nextSteps(findings: readonly Finding[], beside: ReadonlySet<Finding>): string[] {
  if (findings.length === 0) return [];
  const others = findings.filter((finding) => !beside.has(finding));
  const steps = dearestFirst(others).slice(0, most);
  const items = steps.map((finding, index) => {
    const gain = gainOf(finding);
    const told = `**Line ${finding.line}.** ${escapeMarkdown(finding.message)} ${escapeMarkdown(finding.fix)}`;
    return `${index + 1}. ${told}${gain === '' ? '' : ` **${gain}**`}`;
  });
  const told = findings.length - others.length;
  const more = others.length - steps.length;
  const rest = [
    ...(told === 0 ? [] : [`${plural(told, 'finding')} beside ${told === 1 ? 'its line' : 'their lines'}.`]),
    ...(more === 0 ? [] : [`${plural(more, 'more finding')} in the full report.`]),
  ];
  return ['### What to do next', items.join('\n'), rest.join(' ')].filter((part) => part !== '');
}

function parserReads(pdf: PdfReport | null): string[] {
  if (pdf === null) return [];
  const rows = parserRows(pdf).map(({ what, read }) => `| ${what} | ${read} |`);
  return [
    '### What a text parser reads in the PDF',
    ['| | Read |', '| --- | --- |', ...rows].join('\n'),
    `From ${escapeMarkdown(aboutPdf(pdf))}. This is one reader, ours; others differ.`,
  ];
}

function keywords({ required }: KeywordReport): string[] {
  const lacking = required.filter(({ found }) => !found).map(({ skill }) => escapeMarkdown(skill));
  return lacking.length === 0
    ? []
    : [`Skills that this role asks for and the resume does not show: ${lacking.join('; ')}.`];
}
