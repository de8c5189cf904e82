// Loaded into each process of a build, before all else: a machine that lists folders the other way round, has
// another number of processors, and another time.

import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import os from 'node:os'

const DAYS_LATER = 401

const { readdirSync, readdir } = fs
const readdirLater = fs.promises.readdir
fs.readdirSync = (...args) => readdirSync(...args).reverse()
fs.readdir = (...args) => {
  const done = args.pop()
  readdir(...args, (error, entries) => done(error, entries?.reverse()))
}
fs.promises.readdir = async (...args) => (await readdirLater(...args)).reverse()

const own = os.availableParallelism()
os.availableParallelism = () => (own === 1 ? 2 : own - 1)
syncBuiltinESMExports()

const Clock = Date
const now = () => Clock.now() + (DAYS_LATER * 24 + 7) * 3_600_000
globalThis.Date = new Proxy(Clock, {
  construct: (target, args, asked) => Reflect.construct(target, args.length === 0 ? [now()] : args, asked),
  apply: () => new Clock(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
})
