// Loaded before the program under test: any way out of this machine ends it, loudly.
import dns from 'node:dns';
import { writeSync } from 'node:fs';
import net from 'node:net';

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

function refuse(host) {
  if (host === undefined || loopback.has(host)) return;
  writeSync(2, `A test tried to reach ${host}\n`);
  process.exit(97);
}

/** `connect(port, host)`, `connect({ host, port })`, `connect(path)`, or node's own `connect([options, callback])`. */
function hostOf([first, second]) {
  if (Array.isArray(first)) return hostOf(first);
  if (typeof first === 'object' && first !== null)
    return first.path === undefined ? (first.host ?? 'localhost') : undefined;
  return typeof second === 'string' ? second : 'localhost';
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  refuse(hostOf(args));
  return connect.apply(this, args);
};
for (const resolver of [dns, dns.promises]) {
  const { lookup } = resolver;
  resolver.lookup = (host, ...rest) => {
    refuse(host);
    return lookup(host, ...rest);
  };
}
