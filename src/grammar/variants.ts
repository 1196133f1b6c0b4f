/** Whether two spellings differ only as British, Indian and American English do: "analyzed" and "analysed", "color" and "colour". */
export function areVariants(one: string, other: string): boolean {
  return neutral(one) === neutral(other);
}

function neutral(word: string): string {
  return (
    word
      .toLowerCase()
      .replaceAll('yz', 'ys')
      .replaceAll('iz', 'is')
      .replaceAll('our', 'or')
      .replaceAll('ogue', 'og')
      .replaceAll('ae', 'e')
      .replace(/(?<=[aeiou])ll(?=ed|ing|er|or|ment)/, 'l')
      // "enroll", "fulfill": but nobody writes "usefull".
      .replace(/(fulfi|enro|insti|disti|enthra|appa)ll(?=s?$)/, '$1l')
      .replace(/re(?=s?$)/, 'er')
      .replace(/([tb])er(?=(?:ed|ing)$)/, '$1r')
      .replace(/ence(?=s?$)/, 'ense')
      .replace(/mme(?=s?$)/, 'm')
      .replace(/uss(?=e[ds]$|ing$)/, 'us')
  );
}
