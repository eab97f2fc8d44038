import { readDataTask } from '../../../src/cli/data/data-task';

describe('The arguments of npm run data', () => {
  it.each([
    ['export --all --file a.jsonl', { do: 'export', scope: 'all', file: 'a.jsonl' }],
    ['export --tenant t1 --file -', { do: 'export', scope: { tenantId: 't1' }, file: '-' }],
    ['import --file a.jsonl', { do: 'import', file: 'a.jsonl' }],
    ['delete --tenant t1', { do: 'delete', scope: { tenantId: 't1' }, yes: false }],
    ['delete --all --yes', { do: 'delete', scope: 'all', yes: true }],
  ])('"%s" are understood', (args, task) => {
    expect(readDataTask(args.split(' '))).toEqual(task);
  });

  it.each([
    ['', 'Say what to do'],
    ['erase --all', 'Say what to do'],
    ['export --file x', 'either --tenant ID or --all'],
    ['export --tenant= --file x', 'either --tenant ID or --all'],
    ['delete --tenant a --all --yes', 'either --tenant ID or --all'],
    ['import --all --file x', 'leave out --tenant and --all'],
    ['import --tenant a --file x', 'leave out --tenant and --all'],
    ['import', 'needs --file'],
    ['export --all', 'needs --file'],
    ['export extra --all', 'one word too many'],
  ])('"%s" are refused', (args, why) => {
    expect(readDataTask(args === '' ? [] : args.split(' '))).toContain(why);
  });
});
