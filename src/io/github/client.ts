import { defaults, GitHub, getOctokitOptions } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';

/** Longer than any healthy answer takes. */
const answerMs = 15_000;
/** A rate limit that lifts sooner is waited for, once. */
const patienceSeconds = 60;

export interface GithubOptions {
  readonly token: string;
  /** `owner/name` */
  readonly repository: string;
  /** `GITHUB_API_URL`; github.com's own when left out. */
  readonly apiUrl: string | undefined;
  readonly answerMs?: number;
}

/** Talks to GitHub through the runner's proxy, if it has one. Says nothing on its own. */
export function createClient({ token, apiUrl, answerMs: limit = answerMs }: GithubOptions) {
  const baseFetch: typeof fetch = defaults.request?.fetch ?? fetch;
  const mayWait = (seconds: number, _options: object, _client: object, retries: number): boolean =>
    retries === 0 && seconds <= patienceSeconds;
  const Client = GitHub.plugin(retry, throttling);
  return new Client(
    getOctokitOptions(token, {
      ...defaults,
      ...(apiUrl !== undefined && { baseUrl: apiUrl }),
      log: { debug: silent, info: silent, warn: silent, error: silent },
      request: {
        ...defaults.request,
        fetch: (url: string, init?: RequestInit) => baseFetch(url, { ...init, signal: AbortSignal.timeout(limit) }),
      },
      // Rate limits (403, 429) are throttling's; the rest would be refused again.
      retry: { retries: 2, retryAfterBaseValue: 500, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
      throttle: { onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
    }),
  );
}

function silent(): void {}
