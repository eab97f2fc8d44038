import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readParameters, settingProblems, settingsFrom } from './check-parameters';
import { INFRA } from './stage-templates';
import { parametersFile, REQUIRED } from './situations';

describe('The parameters of a deployment', () => {
  it('are right in the file that comes with the project', () => {
    const read = readParameters(join(INFRA, 'main.parameters.json'));
    if ('problem' in read) throw new Error(read.problem);
    expect(Object.keys(read.values)).toEqual(expect.arrayContaining(Object.keys(REQUIRED)));
    expect(settingProblems(read.values)).toEqual([]);
  });

  it.each([
    [{ sendHours: '25-3' }, 'sendHours (SEND_HOURS): expected two hours such as 9-18.'],
    [{ defaultTimeZone: 'CET+1' }, 'defaultTimeZone (DEFAULT_TIME_ZONE): expected an IANA zone'],
    [{ tablePrefix: '1st' }, 'tablePrefix (TABLE_PREFIX): expected letters and digits'],
    [{ retentionDays: 4000 }, 'retentionDays (RETENTION_DAYS): expected a whole number from 1 to 3650'],
    [{ sweepSeconds: 100_000 }, 'sweepSeconds (SWEEP_SECONDS): expected a whole number'],
    [{ defaultProgram: 'nobody' }, 'defaultProgram (DEFAULT_PROGRAM): '],
  ])('%j would keep the bot from starting', (values, problem) => {
    expect(settingProblems({ ...REQUIRED, ...values })).toEqual([expect.stringContaining(problem) as string]);
  });

  it('are all named when several are wrong', () => {
    expect(settingProblems({ sendHours: '25-3', defaultTimeZone: 'CET+1' })).toHaveLength(2);
  });

  it('become settings by the template’s own lines', () => {
    const pairs = settingsFrom(readFileSync(join(INFRA, 'main.bicep'), 'utf8'));
    expect(pairs).toMatchObject({
      SEND_HOURS: 'sendHours',
      SWEEP_SECONDS: 'sweepSeconds',
      ALLOWED_TENANTS: 'allowedTenants',
    });
    expect(Object.keys(pairs)).not.toContain('MicrosoftAppId');
  });
});

describe('A parameters file', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'parameters-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['is no JSON', '{', /JSON/],
    ['has other values than Azure’s', '{"parameters": {"baseName": "bot"}}', /no parameters file/],
  ])('that %s is named', (_, content, problem) => {
    const path = join(folder, 'wrong.json');
    writeFileSync(path, content);
    const read = readParameters(path);
    expect('problem' in read && read.problem).toMatch(problem);
    expect('problem' in read && read.problem).toContain(path);
  });

  it('that is not there is named', () => {
    expect(readParameters(join(folder, 'none.json'))).toMatchObject({
      problem: expect.stringContaining('none.json') as string,
    });
  });

  it('in Bicep’s words keeps every sign of a text', () => {
    expect(parametersFile({ a: "it's ${b}\\", count: 2, on: true })).toBe(
      "using 'main.bicep'\nparam a = 'it\\'s \\${b}\\\\'\nparam count = 2\nparam on = true\n",
    );
  });
});
