import { readConfig, type Config } from '../boot/config';
import { checkManifest, checkNode, checkPrograms } from './doctor/doctor-files';
import { describeFindings, failed, ok, skipped, type Finding } from './doctor/doctor-finding';
import { checkAddress, checkTables, checkToken } from './doctor/doctor-services';
import { checkTenants } from './doctor/doctor-tenants';
import { PROJECT } from '../shipped-files';
import { loadSettings } from './load-settings';

const USAGE = 'npm run doctor: checks this installation with its settings; takes no arguments.';

/** Checks what the bot needs and says what to do about each failure. Exit 0 all well, 1 something failed, 2 wrong arguments. */
async function main(): Promise<number> {
  if (process.argv.length > 2) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  loadSettings();
  const read = readConfig(process.env);
  const findings = [
    checkNode(process.versions.node),
    ...('config' in read ? await checkWith(read.config) : withoutSettings(read.problems)),
    checkManifest(PROJECT, process.env),
  ];
  process.stdout.write(describeFindings(findings));
  return findings.some(({ result }) => result === 'failed') ? 1 : 0;
}

async function checkWith(config: Config): Promise<Finding[]> {
  const services = [checkTables(config), checkToken(config), checkAddress(config.PUBLIC_URL)];
  return [
    ok('Settings', config.authOff ? 'complete, for this computer only (AUTH=off)' : 'complete'),
    ...checkPrograms(config.PROGRAMS_DIR, config.DEFAULT_PROGRAM),
    ...(await Promise.all(services)),
    checkTenants(config),
  ];
}

function withoutSettings(problems: readonly string[]): Finding[] {
  const later = ['Programme packs', 'Tables', 'Token for Teams', 'Public address', 'Tenants'];
  return [
    ...problems.map((problem) => settingFinding(problem)),
    ...later.map((check) => skipped(check, 'not looked at until the settings are complete')),
  ];
}

function settingFinding(problem: string): Finding {
  const name = problem.split(':')[0] ?? '';
  return failed(
    'Settings',
    problem,
    `Set ${name} in the environment or in .env; .env.example says what it is for.`,
  );
}

void main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
