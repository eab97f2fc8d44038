// Loaded into the Agents Playground, which has no option for it: whatever it listens on, it listens on this computer only.
const { Server } = require('node:net');

const listen = Server.prototype.listen;

Server.prototype.listen = function (...args) {
  const [first, second] = args;
  if (typeof first === 'object' && first !== null && 'port' in first && !first.host) {
    args[0] = { ...first, host: '127.0.0.1' };
  } else if ((typeof first === 'number' || /^\d+$/.test(String(first))) && typeof second !== 'string') {
    args.splice(1, 0, '127.0.0.1');
  }
  return listen.apply(this, args);
};
