import { atomsOf } from './atoms.js';

/** The words of `header-<name>` in `rules/language/headers.yml`. */
export type ListOf = (name: string) => ReadonlySet<string>;

/** No header is longer. */
export const longest = 200;

/** "Full-stack", "Lab/Tutor" and "Co-Founder/CEO" are as good as their parts. */
export function wordsOf(text: string): string[] {
  return atomsOf(text.slice(0, longest));
}

/** Where words are not set apart by spaces, endings tell. */
export const cjk = {
  role: /(?:工程师|工程師|开发者|开发|实习生|實習生|实习|经理|經理|主管|总监|總監|架构师|组长|设计师|負責人|负责人|主程|程序员|管理员|助理|顾问|教师|研究员|专员|客服|エンジニア|インターン|マネージャー|リーダー|プログラマー|デザイナー|ディレクター|개발자|엔지니어|인턴)$/u,
  organization:
    /(?:公司|集团|集團|大学|大學|学院|學院|研究院|研究所|银行|科技|高中|中学|株式会社|会社|대학교|회사|주식회사)/u,
  institution: /(?:大学|大學|学院|學院|学校|高中|中学|高校|대학교|고등학교)/u,
  degree: /(?:本科|硕士|碩士|学士|學士|博士|研究生|专科|大专|修士|학사|석사)/u,
};
