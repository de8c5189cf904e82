// Loaded into each process of a build, before all else: who asks another host for anything is refused, and written
// down in the file that ASKED_HOSTS names, should the refusal be caught.

import dgram from 'node:dgram'
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const loopback = /^(?:localhost|127(?:\.\d+){3}|::1|::ffff:127(?:\.\d+){3})$/

/** Throws unless a host is this machine. */
function refuse(host) {
  if (loopback.test(host)) return
  appendFileSync(process.env.ASKED_HOSTS, `${host}, by ${process.argv.slice(1).join(' ')}\n`)
  throw new Error(`A build asks no other host for anything, and this one asks ${host}.`)
}

/** Has a function refuse the host that its arguments name, if they name one. */
function guard(owner, name, hostOf) {
  const apply = (ask, self, args) => {
    const host = hostOf(args)
    if (host !== undefined) refuse(host)
    return Reflect.apply(ask, self, args)
  }
  owner[name] = new Proxy(owner[name], { apply })
}

// Each way to a host (`net`, `tls`, `http`, `fetch`) takes this one. `net.connect` has made its arguments a list by then.
guard(net.Socket.prototype, 'connect', (args) => {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args
  if (typeof first === 'object') return first.path ? undefined : first.host || 'localhost'
  const isPipe = Number.isNaN(Number(first))
  return isPipe ? undefined : typeof second === 'string' ? second : 'localhost'
})

for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  const names = Object.getOwnPropertyNames(owner).filter((name) => /^(?:lookup|resolve|reverse)/.test(name))
  for (const name of names) guard(owner, name, ([host]) => host || 'localhost')
}

for (const name of ['send', 'connect']) {
  guard(dgram.Socket.prototype, name, (args) => args.find((value) => net.isIP(value)) ?? 'somebody, by UDP')
}

syncBuiltinESMExports()
