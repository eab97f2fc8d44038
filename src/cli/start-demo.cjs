// Runs on any Node from 20 on: installs and builds what is missing, then hands over to the demo itself.
const { existsSync } = require('node:fs');
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');

const root = join(__dirname, '../..');

function run(command, args) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) {
  console.log('Installing what the bot needs (once, about a minute) …');
  run('npm', ['ci', '--no-audit', '--no-fund']);
}
console.log('Building …');
run('npm', ['run', '--silent', 'build']);

const bundled = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
run(existsSync(bundled) ? bundled : process.execPath, [join(root, 'dist', 'cli', 'demo.js')]);
