import type { BulletReport, Finding, Report } from './model/report.js';
import type { PrivateField, Resume } from './model/resume.js';

/** A contact value of the resume, which leaves with no report. */
export interface Contact {
  readonly field: PrivateField;
  readonly value: string;
}

/** A city says where to look for somebody; what has a number in it is a place to stand before. */
export function contactsOf({ basics: { email, phone, location, address: whole } }: Resume): Contact[] {
  const address = whole ?? (location !== null && /\d/.test(location.value) ? location : null);
  const fields = { email, phone, address };
  return Object.entries(fields).flatMap(([field, found]) =>
    found === null ? [] : [{ field: field as PrivateField, value: found.value }],
  );
}

/** The report with every contact value masked. A suggestion that writes one is left out: masked, it would delete it. */
export function redact(report: Report, contacts: readonly Contact[]): Report {
  const hide = hider(contacts);
  return {
    ...report,
    findings: report.findings.map((finding) => redactFinding(finding, hide)),
    bullets: report.bullets.map((bullet) => redactBullet(bullet, hide)),
  };
}

type Hide = (text: string) => string;

function redactFinding(finding: Finding, hide: Hide): Finding {
  const { message, fix, questions, suggestion } = finding;
  const told = suggestion !== null && hide(suggestion.text) === suggestion.text ? suggestion : null;
  return { ...finding, message: hide(message), fix: hide(fix), questions: questions.map(hide), suggestion: told };
}

function redactBullet(bullet: BulletReport, hide: Hide): BulletReport {
  const evidence = Object.entries(bullet.evidence).map(([kind, spans]) => [
    kind,
    spans.map((span) => ({ ...span, text: hide(span.text) })),
  ]);
  return {
    ...bullet,
    entry: hide(bullet.entry),
    text: hide(bullet.text),
    evidence: Object.fromEntries(evidence) as BulletReport['evidence'],
  };
}

const anyEmail = /[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const anyNumber = /(?:\(\+?|\+)?\d[\d ().\-–]{5,24}\d/g;
/** The same number with and without its country code has these last digits in common. */
const sameDigits = 8;

/** Masks e-mail addresses, whosesoever they are, the phone however it is written, and the address. */
function hider(contacts: readonly Contact[]): Hide {
  const valuesOf = (wanted: PrivateField): string[] =>
    contacts.flatMap(({ field, value }) => (field === wanted ? [value] : []));
  const phones = valuesOf('phone').map((value) => digitsOf(value).slice(-sameDigits));
  const isPhone = (written: string): boolean =>
    phones.some((digits) => digits !== '' && digitsOf(written).endsWith(digits));
  return (text) => {
    const plain = valuesOf('address').reduce((now, value) => now.replaceAll(value, '[address]'), text);
    return plain
      .replaceAll(anyEmail, '[e-mail]')
      .replaceAll(anyNumber, (written) => (isPhone(written) ? maskNumber(written) : written));
  };
}

/** "+91 ••••••••••": the country code may be what a message is about. */
function maskNumber(written: string): string {
  const code = /^\+\d{1,3}(?=[ -])/.exec(written)?.[0] ?? '';
  return code + written.slice(code.length).replaceAll(/\d/g, '•');
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}
