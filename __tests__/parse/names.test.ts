import { describe, expect, it } from 'vitest';
import { parseResume } from '../../src/parse/parse-resume.js';
import { lexicon, sections } from './measure.js';

const contacts = 'asha@example.com | +91 90000 00001 | [LinkedIn](https://linkedin.com/in/asharao)';

/** How resumes begin, and the name that must be read from it. */
const names: readonly (readonly [top: string, name: string | null])[] = [
  ['# Asha Rao', 'Asha Rao'],
  ['# S. Lakshmi Narayanan', 'S. Lakshmi Narayanan'],
  ['# K. S. Rao', 'K. S. Rao'],
  ['# A. P. J. Abdul Karim', 'A. P. J. Abdul Karim'],
  ['# Priya R', 'Priya R'],
  ['# M.Karthik', 'M.Karthik'],
  ['# ASHA RAO (She/Her)', 'ASHA RAO'],
  ['# Asha Rao [she/her]', 'Asha Rao'],
  ['# Asha Rao, PMP, CSM', 'Asha Rao'],
  ['# Asha Rao PMP', 'Asha Rao'],
  ['# Asha Rao — Backend Developer', 'Asha Rao'],
  ['# Backend Developer — Asha Rao', 'Asha Rao'],
  ['# Asha Rao @asharao', 'Asha Rao'],
  ["# Hi, I'm Asha Rao 👋", 'Asha Rao'],
  ['# Hello, my name is Asha Rao.', 'Asha Rao'],
  ['# Resume of Asha Rao', 'Asha Rao'],
  ['# The Resume of Asha Rao', 'Asha Rao'],
  ["# Welcome to Asha Rao's website", 'Asha Rao'],
  ['# Asha Rao Resume 2024', 'Asha Rao'],
  ['# RESUME\n\nASHA RAO\nNo. 4, Lake Road, Pune', 'ASHA RAO'],
  ['# priya', 'priya'],
  ['# priya | Software Engineer', 'priya'],
  ["# priya's Resume", 'priya'],
  ["# Hey there! I'm Priya 👋", 'Priya'],
  ['# Resume\n\n## priya', 'priya'],
  ['**priya**', 'priya'],
  ['priya', 'priya'],
  ['% priya', 'priya'],
  ['---\nauthor: priya\n---', 'priya'],
  ['---\nlayout: cv\ntitle: priya\n---', 'priya'],
  ['---\ntitle: Resume\nauthor: priya\n---', 'priya'],
  ['---\ntitle: |\n  ```{=latex}\n  \\Huge\\color{Red}Asha Rao\n  ```\n---', 'Asha Rao'],
  ['# 山田 太郎', '山田 太郎'],
  ['# 山田 太郎 - Software Engineer', '山田 太郎'],
  ['# 王伟的简历', '王伟'],
  ['# 職務経歴書\n\n氏名: 山田太郎', '山田太郎'],
  ['# Wang Wei (王伟)', 'Wang Wei'],
  ['# आशा राव', 'आशा राव'],
  ['| | |\n|---|---|\n| **ASHA RAO** | Pune |', 'ASHA RAO'],
  ['<table><tr><td><h1>Asha Rao</h1></td><td>Pune</td></tr></table>', 'Asha Rao'],
  ['# Curriculum Vitæ\n\n**Asha Rao**', 'Asha Rao'],
  ['# Resumé\n\n**Asha Rao**', 'Asha Rao'],
  ['"Name": "Asha Rao" <br>\n"Age": "22"', 'Asha Rao'],
  ['A page about me.\n\n# Lately Seen\n\n- A talk in Pune', null],
  ['# Backend Developer', null],
  ['pdf version in repository', null],
];

describe('names', () => {
  it.each(names)('%j', (top, name) => {
    const text = `${top}\n\n${contacts}\n\n## Experience\n\n### Intern, Kaveri Pay (2020 – 2022)\n\n- Built it.\n`;
    const { basics } = parseResume(
      { path: 'resume.md', format: 'markdown', text },
      { sections, lexicon, region: 'IN' },
    );
    expect(basics.name?.value ?? null).toBe(name);
    if (basics.name !== null) expect(text.slice(basics.name.at.start, basics.name.at.end)).toBe(name);
  });
});
