/** What GitHub gave, or why it did not, in words for the author. */
export type Answer<T> = { readonly value: T } | { readonly refused: string };

/** The reason never quotes GitHub or the request: neither a token nor an address can slip into a log. */
export async function answered<T>(asked: Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await asked };
  } catch (error) {
    return { refused: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  const status = numberIn(error, 'status');
  const response = objectIn(error, 'response');
  if (status === null) return 'GitHub gave an answer that makes no sense';
  if (response === null) return 'GitHub could not be reached';
  if (isRateLimit(status, objectIn(response, 'headers'))) return 'GitHub asks to wait: too many requests';
  if (status === 401) return 'GitHub does not accept the token';
  if (status === 403) return 'the token may not write comments here, as on a pull request from a fork';
  if (status === 404) return 'the token does not see this pull request';
  if (status === 422) return 'GitHub does not take comments on these lines';
  return `GitHub answered with an error (${status})`;
}

function isRateLimit(status: number, headers: object | null): boolean {
  if (status === 429) return true;
  return (
    status === 403 &&
    headers !== null &&
    ('retry-after' in headers || Reflect.get(headers, 'x-ratelimit-remaining') === '0')
  );
}

function objectIn(holder: unknown, key: string): object | null {
  const value = fieldOf(holder, key);
  return typeof value === 'object' ? value : null;
}

function numberIn(holder: unknown, key: string): number | null {
  const value = fieldOf(holder, key);
  return typeof value === 'number' ? value : null;
}

function fieldOf(holder: unknown, key: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
}
