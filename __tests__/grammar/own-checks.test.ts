import { describe, expect, test } from 'vitest';
import { mendBullets, silent } from './sentences.js';

/** Without the engine: what our own checks mend, or leave alone. */
async function expectMended(pairs: readonly (readonly [string, string])[]): Promise<void> {
  expect(
    await mendBullets(
      silent,
      pairs.map(([before]) => before),
    ),
  ).toEqual(pairs.map(([, after]) => after));
}
const same = (sentence: string) => [sentence, sentence] as const;

describe('names', () => {
  test('get the spelling that they have themselves', () =>
    expectMended([
      ['Moved the repository from Gitlab to Github.', 'Moved the repository from GitLab to GitHub.'],
      ['Wrote a Graphql layer over Mongo DB.', 'Wrote a GraphQL layer over MongoDB.'],
      ['Documented a rest api in postgre sql terms.', 'Documented a REST API in PostgreSQL terms.'],
      ['Set up ci/cd and a My SQL replica.', 'Set up CI/CD and a MySQL replica.'],
    ]));

  test('are left alone where they are right, ordinary words, files or addresses', () =>
    expectMended([
      same('Built with JavaScript, Node.js and REST APIs; the rest is Go.'),
      same('I am using an open API on a spring evening.'),
      same('Kept the code at github.com/asha/portal and in github-mirror.sql.'),
      same('Ran `javascript` through a linter written in JAVASCRIPT.'),
    ]));
});

describe('capitals', () => {
  test('are those of names, and of nothing else', () =>
    expectMended([
      ['Developed Backend for the portal and led The team.', 'Developed backend for the portal and led the team.'],
      ['Made a Responsive Website that loads in 2s.', 'Made a responsive website that loads in 2s.'],
      ['Provisioned it with terraform and streamed to kafka.', 'Provisioned it with Terraform and streamed to Kafka.'],
      same('Led the Data team at Google Summer of Code with RTK Query.'),
      same('Big Data cleaning, and Project 2 of the Design and QA groups.'),
      same('Ran kubectl, helm and terraform; tuned nginx with `kafka`.'),
    ]));
});

describe('misspellings', () => {
  test('are mended whatever stands around them', () =>
    expectMended([['The carreer page didnt load untill noon.', "The career page didn't load until noon."]]));
});

describe('spaces', () => {
  test('stand where they belong', () =>
    expectMended([
      ['Cut the cost by 35 % on a dashboard(staff only).', 'Cut the cost by 35% on a dashboard (staff only).'],
    ]));
});

describe('agreement', () => {
  test('is mended where the subject is certain', () =>
    expectMended([
      ['There is four dashboards in the app.', 'There are four dashboards in the app.'],
      ['Each of our workers have a queue.', 'Each of our workers has a queue.'],
      ['Both screens was rewritten.', 'Both screens were rewritten.'],
      ['Closed several ticket in the first week.', 'Closed several tickets in the first week.'],
      ['Wrote a nightly job that send reminders to wardens.', 'Wrote a nightly job that sends reminders to wardens.'],
      ['The tests runs on every push.', 'The tests run on every push.'],
      ['The job run every night.', 'The job runs every night.'],
      ['More than 300 students uses the app.', 'More than 300 students use the app.'],
      ['It is faster when users needs it.', 'It is faster when users need it.'],
      ['Made an index which reduce the scan to 3 rows.', 'Made an index which reduces the scan to 3 rows.'],
    ]));

  test('is left alone where it is right or uncertain', () =>
    expectMended([
      same('There was one service and there were three clients.'),
      same('Fixed many bug reports and two user flows.'),
      same('The test cases were written first; the build cache the team made is shared.'),
      same('Wrote tools that send reminders and a set of scripts that reduce toil.'),
      same('Gave a proof that use of the cache is safe.'),
      same('All data was encrypted; all access was logged.'),
      same('One of the services that have a queue failed.'),
    ]));
});

describe('tense', () => {
  test('stays the same on both sides of "and"', () =>
    expectMended([
      ['Configured the runner and write its documentation.', 'Configured the runner and wrote its documentation.'],
      ['Shipped the app and submits it to the store.', 'Shipped the app and submitted it to the store.'],
      ['Migrate the tables and removed the old ones.', 'Migrated the tables and removed the old ones.'],
      ['Deploy the model and reduced the cost by half.', 'Deployed the model and reduced the cost by half.'],
    ]));

  test('may change with the clause, and where what was begun still lasts', () =>
    expectMended([
      same('Wrote a scheduler that runs jobs and creates reports.'),
      same('Used Redis to cache sessions and store tokens.'),
      same('Helped users create albums and share them.'),
      same('Took over the ledger and maintain it today.'),
      same('Maintain the service; rewrote it in Java 21.'),
      same('Wrote unit and load tests and design documents.'),
    ]));
});

describe('articles', () => {
  test('are put before a role that one of many has', () =>
    expectMended([
      ['Worked as backend developer at a bank.', 'Worked as a backend developer at a bank.'],
      ['Interned as Android developer in Pune.', 'Interned as an Android developer in Pune.'],
    ]));

  test('are not put before a unique role, a plural or after another determiner', () =>
    expectMended([
      same('Served as president of the coding club.'),
      same('Worked as interns in the same team.'),
      same('Worked as the only developer of the portal.'),
    ]));
});

describe('punctuation', () => {
  test('is mended inside and at the end', () =>
    expectMended([
      ['Cut the build time..', 'Cut the build time.'],
      ['Wrote the importer.Tested it with 40 files.', 'Wrote the importer. Tested it with 40 files.'],
      ['Wrote the importer. Tested it with 40 files', 'Wrote the importer. Tested it with 40 files.'],
      ['Wrote the importer. Tested every path', 'Wrote the importer. Tested every path.'],
    ]));

  test('is left alone in ellipses, files, packages and one sentence without its stop', () =>
    expectMended([
      same('Waited... and measured'),
      same('Read page.tsx and System.Text.Json'),
      same('Wrote the importer'),
    ]));
});
