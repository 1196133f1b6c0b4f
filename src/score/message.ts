/** Writes values into the `{name}` holes of a message. Throws when a hole has no value: that is a bug of the rule. */
export function writeMessage(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (hole, name: string) => {
    if (!Object.hasOwn(data, name)) throw new Error(`the message has no value for ${hole}`);
    return String(data[name]);
  });
}
