import { parseCases } from './case-file';

describe('reading a file of cases', () => {
  it('takes a message as a case of one turn, and keeps the turns of a conversation', () => {
    const { cases, problems } = parseCases(
      'small.yaml',
      `- { id: a1, say: hi, then: { unchanged: true } }
- id: a2
  kind: talk
  turns:
    - { say: one, then: { must: [one] } }
    - { say: two }
`,
    );
    expect(problems).toEqual([]);
    expect(cases).toEqual([
      expect.objectContaining({ set: 'small', id: 'a1', kind: 'any', conversation: false }),
      expect.objectContaining({ set: 'small', id: 'a2', kind: 'talk', conversation: true }),
    ]);
    expect(cases.map(({ turns }) => turns.length)).toEqual([1, 2]);
  });

  it.each([
    ['- id: b1\n  say: hi\n  then:\n    unchangd: true\n', 'small.yaml:4 (b1): then', 'unchangd'],
    ['- id: b1\n  say: hi\n', 'small.yaml:1 (b1): then', ''],
    ['- id: b1\n  say: hi\n  then: {}\n', 'small.yaml:3 (b1): then', 'says nothing'],
    [
      '- id: b1\n  say: hi\n  then: { must: ["("] }\n',
      'small.yaml:3 (b1): then.must.0',
      'no regular expression',
    ],
    ['- id: b1\n  say: hi\n  then: { anniversary: 3 March }\n', 'small.yaml:3 (b1): then.anniversary', ''],
    [
      '- id: b1\n  given: { holding: [] }\n  say: hi\n  then: { asks: true }\n',
      'small.yaml:2 (b1): given',
      'holding',
    ],
    ['- id: b1\n  turns: []\n', 'small.yaml:2 (b1): turns', ''],
    ['- id: [\n', 'small.yaml:', ''],
    ['id: b1\n', 'small.yaml is no list of cases', ''],
  ])('names the line and the key of what is wrong: %j', (text, where, what) => {
    const { cases, problems } = parseCases('small.yaml', text);
    expect(cases).toEqual([]);
    expect(problems[0]).toContain(where);
    expect(problems[0]).toContain(what);
  });

  it('reads the other cases of a file in which one is wrong', () => {
    const { cases, problems } = parseCases(
      'small.yaml',
      '- { id: c1, say: hi }\n- { id: c2, say: hi, then: { asks: true } }\n',
    );
    expect(cases.map(({ id }) => id)).toEqual(['c2']);
    expect(problems).toHaveLength(1);
  });
});
