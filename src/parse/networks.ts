/** Sites where people keep a profile: host, spelling, and where a bare user name lives. */
const networks: readonly (readonly [host: string, name: string, home: string | null])[] = [
  ['github.com', 'GitHub', 'https://github.com/'],
  ['linkedin.com', 'LinkedIn', 'https://www.linkedin.com/in/'],
  ['leetcode.com', 'LeetCode', 'https://leetcode.com/'],
  ['codeforces.com', 'Codeforces', 'https://codeforces.com/profile/'],
  ['codechef.com', 'CodeChef', 'https://www.codechef.com/users/'],
  ['hackerrank.com', 'HackerRank', 'https://www.hackerrank.com/'],
  ['hackerearth.com', 'HackerEarth', 'https://www.hackerearth.com/@'],
  ['geeksforgeeks.org', 'GeeksforGeeks', 'https://www.geeksforgeeks.org/user/'],
  ['kaggle.com', 'Kaggle', 'https://www.kaggle.com/'],
  ['gitlab.com', 'GitLab', 'https://gitlab.com/'],
  ['bitbucket.org', 'Bitbucket', null],
  ['stackoverflow.com', 'Stack Overflow', null],
  ['medium.com', 'Medium', 'https://medium.com/@'],
  ['dev.to', 'DEV', 'https://dev.to/'],
  ['twitter.com', 'Twitter', 'https://twitter.com/'],
  ['x.com', 'Twitter', null],
  ['huggingface.co', 'Hugging Face', 'https://huggingface.co/'],
  ['behance.net', 'Behance', null],
  ['dribbble.com', 'Dribbble', null],
  ['scholar.google.com', 'Google Scholar', null],
  ['orcid.org', 'ORCID', null],
  ['npmjs.com', 'npm', null],
  ['youtube.com', 'YouTube', null],
  ['mastodon.social', 'Mastodon', null],
];

/** The network of an address; "" for any other site. */
export function networkOf(url: string): string {
  const host = hostOf(url);
  return networks.find(([known]) => host === known || host.endsWith(`.${known}`))?.[1] ?? '';
}

/** What people also call them. */
const nicknames: Readonly<Record<string, string>> = {
  x: 'twitter',
  gfg: 'geeksforgeeks',
  linkdin: 'linkedin',
  stackexchange: 'stackoverflow',
};

/** The network that a label such as "LinkedIn" names; "" if it names none. */
export function networkNamed(label: string): string {
  const written = label.toLowerCase().replace(/[^a-z]/g, '');
  const bare = nicknames[written] ?? written;
  return networks.find(([, name]) => name.toLowerCase().replace(/[^a-z]/g, '') === bare)?.[1] ?? '';
}

/** Where `user` is on `network`, if its addresses are made of user names. */
export function profileUrl(network: string, user: string): string | null {
  const home = networks.find(([, name]) => name === network)?.[2] ?? null;
  return home === null || user === '' ? null : home + user.replace(/^@/, '');
}

export function hostOf(url: string): string {
  const bare = url.replace(/^[a-z]+:\/\//i, '').replace(/^www\./i, '');
  return bare.slice(0, bare.search(/[/?#:]|$/)).toLowerCase();
}
