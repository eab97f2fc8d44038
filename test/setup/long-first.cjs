// The order of test files: those that take longest first, so that no worker is left with one of them when all others are
// done. Jest itself knows how long each took only on a machine that has run them before.
const { default: Sequencer } = require('@jest/test-sequencer');

/** Begin first, in this order; found by the end of their paths. */
const LONGEST = [
  'test/hostile/hostile.test.ts',
  'test/measure/floors.test.ts',
  'test/hostile/isolation.test.ts',
  'test/app/propose/gate.test.ts',
  'test/processes/end-to-end.test.ts',
  'test/app/sweep/check-health.test.ts',
  'test/cli/doctor.test.ts',
];

class LongFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = LONGEST.findIndex((end) => path.replaceAll('\\', '/').endsWith(end));
      return at < 0 ? LONGEST.length : at;
    };
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
}

module.exports = LongFirst;
