import { describe, expect, test } from 'vitest';
import { locator } from '../../src/model/place.js';
import type { BulletReport } from '../../src/model/report.js';
import { planReview } from '../../src/review/plan.js';
import { describeBullet } from '../../src/score/describe-bullets.js';
import { describeFindings } from '../../src/score/describe-findings.js';
import { gather } from '../rules/gather.js';
import { labelled, type Ranked } from '../rules/ranked.js';
import { reportOf } from '../rules/report-of.js';
import { input, report, state, wholePatch } from './sample.js';

/** The bullets of a resume, and the lines that get a comment on a pull request that adds all of it. */
interface Reviewed {
  readonly bullets: readonly BulletReport[];
  readonly commented: readonly number[];
}

function review({ source, given }: Ranked): Reviewed {
  const artifacts = gather(source, given);
  if (artifacts.bullets.state !== 'ready') throw new Error('not gathered');
  const { path } = source;
  const locate = locator(source);
  const findings = describeFindings(reportOf(source, given).lines, source, () => 'https://example.com/');
  const bullets = artifacts.bullets.value.map((judged) => describeBullet(judged, path, locate));
  const whole = report(findings, { bullets });
  const plan = planReview({
    ...input([]),
    reports: [{ ...whole, resume: { ...whole.resume, path } }],
    sources: new Map([[path, source.text]]),
    state: state({ files: [{ path, patch: wholePatch(source.text) }] }),
    maxComments: 100,
  });
  return { bullets, commented: plan.create.map(({ line }) => line) };
}

const of = (quality: Ranked['quality']): Ranked[] => labelled.filter((one) => one.quality === quality);

describe.each(of('excellent'))('$file, which is excellent', (ranked) => {
  const { bullets, commented } = review(ranked);

  test('gets no comment beside any line', () => {
    expect(commented).toEqual([]);
  });

  test('has bullets to comment on', () => {
    expect(bullets.length).toBeGreaterThan(5);
  });
});

test.each(of('poor'))('$file, which is poor, does get comments', (ranked) => {
  expect(review(ranked).commented).not.toEqual([]);
});

test.each(labelled)('no bullet of $file gets one that is not weak', (ranked) => {
  const { bullets, commented } = review(ranked);
  const spared = bullets.filter(({ kind, verdict }) => kind === 'bullet' && verdict !== 'weak');
  expect(commented.filter((at) => spared.some(({ line, endLine }) => line <= at && at <= endLine))).toEqual([]);
});
