import type { PdfSection } from './outline.js';

const longestSkill = 40;
const group = /^[\p{L}\p{N} &/+-]{2,40}:\s*/u;

/** "Languages: Go, Python | Tools: Git" → Go, Python, Git. Tags stand apart, lists have bullets. */
export function skillsOf({ lines }: PdfSection): string[] {
  return lines
    .flatMap(({ segments }) => segments)
    .flatMap(({ parts }) => parts)
    .flatMap((part) => part.split(/\s*[|;•·◦○●∙⋅▪]\s*|\s+[–—]\s+/u))
    .flatMap((part) => part.replace(group, '').split(/\s*,\s*/))
    .map((skill) => skill.replace(/^[^\p{L}\p{N}.]+|\.$/gu, '').trim())
    .filter((skill) => skill !== '' && skill.length <= longestSkill && !/:$/.test(skill));
}
