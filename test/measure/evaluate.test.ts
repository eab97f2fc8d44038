import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCases } from './case-file';
import { makeCaseWorld } from './case-world';
import { reportOf } from './count-outcomes';
import { evaluateCases, evaluateFolder } from './evaluate';
import { linesOf } from './print-report';
import { textIn, titlesIn, visibleIn } from './judge/visible-text';

/** The documented short forms, which stay as they are, whatever becomes of other sentences. */
const STABLE = ['s02', 's03', 's04', 's05', 's10', 's12', 's13', 's15'];

describe('judging a folder', () => {
  it('judges every turn of the sample in a world of its own', async () => {
    const { outcomes, problems } = await evaluateFolder(join(__dirname, 'sample'));
    expect(problems).toEqual([]);
    expect(outcomes).toHaveLength(17);
    expect(outcomes.filter(({ id, right }) => STABLE.includes(id) && !right)).toEqual([]);
  });

  it('names cases that cannot be judged, and an id that two have, by their ids alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'measure-'));
    try {
      writeFileSync(
        join(folder, 'small.yaml'),
        [
          '- { id: d1, say: secret words, then: { anniversary: 2027-06-30 } }',
          '- { id: d2, given: { ticked: [juggle] }, say: secret words, then: { unchanged: true } }',
          '- { id: d3, say: secret words, then: { unchanged: true } }',
          '- { id: d3, say: secret words, then: { unchanged: true } }',
        ].join('\n'),
      );
      const { problems } = await evaluateFolder(folder);
      expect(problems).toEqual([
        'small (d3): the id is taken already',
        'small (d1): what must be true after the message is so before it',
        'small (d2): The case names an item that is not on the checklist.',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('prints counts and no sentences', async () => {
    const { cases } = parseCases(
      'small.yaml',
      '- { id: e1, kind: view, say: status, then: { shows: Where we stand } }\n- { id: e2, kind: none, say: status, then: { shows: elephants } }\n',
    );
    const report = reportOf(await evaluateCases(cases));
    expect(linesOf(report, report).slice(0, 3)).toEqual([
      'small                                 2  right  50.0 %  before  50.0 %  done 1, nothing 1',
      '  none                                1  right   0.0 %  before   0.0 %  nothing 1',
      '  view                                1  right 100.0 %  before 100.0 %  done 1',
    ]);
  });
});

describe('what is seen of a reply', () => {
  it('is its texts and typed facts; suggestions and buttons are told apart', async () => {
    const world = await makeCaseWorld({ extraItems: ['Call the distributor'] });
    const checklist = visibleIn(await world.say('checklist'));
    expect(textIn(checklist)).toContain('Call the distributor');
    const unknown = visibleIn(await world.say('who won the match last night'));
    expect(textIn(unknown)).toContain('You asked: “who won the match last night”');
    expect(textIn(unknown)).not.toContain('When the figures look wrong');
    expect(titlesIn(unknown).length).toBeGreaterThan(0);
  });
});
