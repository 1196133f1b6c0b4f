/** Keys of JSON Resume that are not what people call the section. */
const titles: Readonly<Record<string, string>> = { work: 'Experience', volunteer: 'Volunteering' };

/** What a page says for a section that its source names by a key: "openSource" is "Open source". */
export function sectionTitle(key: string): string {
  const spaced = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();
  return titles[key] ?? spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
