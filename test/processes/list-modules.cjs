// Loaded into a process before all else: writes down which modules it has loaded when it ends.
const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.MODULES_FILE, Object.keys(require.cache).join('\n')));
