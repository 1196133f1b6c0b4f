import dns from 'node:dns';
import { Socket } from 'node:net';

/** Takes the network away from this process: an engine reads what it is given and has nobody to talk to. */
export function goOffline(): void {
  const refuse = (): never => {
    throw new Error('an engine has no network');
  };
  Socket.prototype.connect = refuse;
  Object.assign(dns, { lookup: refuse });
  Object.assign(dns.promises, { lookup: refuse });
}
