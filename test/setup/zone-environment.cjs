// Runs tests in the time zone `testEnvironmentOptions.timeZone`. It has to be set on the process itself:
// the `process.env` that tests see is a copy, and Node re-reads TZ only when its own changes.
const { TestEnvironment } = require('jest-environment-node');

class ZoneEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.before = process.env.TZ;
    this.timeZone = config.projectConfig.testEnvironmentOptions.timeZone;
  }

  async setup() {
    await super.setup();
    process.env.TZ = this.timeZone;
    this.global.process.env.TZ = this.timeZone;
  }

  async teardown() {
    if (this.before === undefined) delete process.env.TZ;
    else process.env.TZ = this.before;
    await super.teardown();
  }
}

module.exports = ZoneEnvironment;
