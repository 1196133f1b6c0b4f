import manifest from '../package.json' with { type: 'json' };

export const { version } = manifest;

/** Where a rule is explained: its heading in the generated list of rules. */
export function helpUri(rule: string): string {
  return `${manifest.homepage}/blob/main/rules/README.md#${rule.replace('/', '')}`;
}
