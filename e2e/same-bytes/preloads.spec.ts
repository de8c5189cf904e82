import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { compareFolders } from './compare-folders'

// What the comparison of builds stands on: that a process of a build is kept from other hosts, and misled.

let folder: string

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preloads-'))
})

test.afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Runs a script with something loaded before it. */
function run(preload: string, script: string) {
  const env = { ...process.env, ASKED_HOSTS: join(folder, 'asked') }
  const args = ['--import', `./e2e/same-bytes/${preload}`, '--input-type=module', '-e', script]
  return spawnSync(process.execPath, args, { env, encoding: 'utf8', timeout: 30_000 })
}

const UDP = "import dgram from 'node:dgram'; const socket = dgram.createSocket('udp4')"

for (const [how, host, script] of [
  ['fetch', 'example.org', "await fetch('https://example.org/').catch(() => {})"],
  ['https', '192.0.2.1', "import { get } from 'node:https'; try { get('https://192.0.2.1/') } catch {}"],
  ['tls', '192.0.2.1', "import { connect } from 'node:tls'; try { connect(443, '192.0.2.1') } catch {}"],
  ['dns', 'example.org', "import { lookup } from 'node:dns'; try { lookup('example.org', () => {}) } catch {}"],
  [
    'a resolver',
    'example.org',
    "import { resolve4 } from 'node:dns/promises'; try { await resolve4('example.org') } catch {}",
  ],
  ['UDP', '192.0.2.1', `${UDP}; try { socket.send('words', 53, '192.0.2.1') } catch {}; socket.close()`],
] as const) {
  test(`who asks another host by ${how} is refused, and named even if it doesn't mind`, () => {
    const { status, stderr } = run('no-network.mjs', script)
    expect(status, stderr).toBe(0)
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toMatch(new RegExp(`^${host}, by `))
  })
}

test('processes of this machine may talk to each other', () => {
  const script = `
    import { createServer } from 'node:http'
    const server = createServer((_, response) => response.end('words'))
    await new Promise((done) => server.listen(0, '127.0.0.1', done))
    for (const host of ['127.0.0.1', 'localhost']) {
      console.log(await (await fetch('http://' + host + ':' + server.address().port)).text())
    }
    server.close().closeAllConnections()`
  const { stdout, stderr } = run('no-network.mjs', script)
  expect(stdout, stderr).toBe('words\nwords\n')
  expect(existsSync(join(folder, 'asked'))).toBe(false)
})

test('on the other machine folders are listed the other way round, at another time', () => {
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, name), '')
  const script = `
    import { readdirSync } from 'node:fs'
    import { readdir } from 'node:fs/promises'
    const folder = ${JSON.stringify(folder)}
    console.log([readdirSync(folder), await readdir(folder), new Date(0).toISOString(), new Date() - 0, Date.now()].join(' '))`
  const { stdout, stderr } = run('other-machine.mjs', script)
  const own = readdirSync(folder).reverse().join(',')
  const [sync, later, epoch, ...times] = stdout.trim().split(' ')
  expect([sync, later, epoch], stderr).toEqual([own, own, '1970-01-01T00:00:00.000Z'])
  for (const time of times) expect(Number(time) - Date.now()).toBeGreaterThan(400 * 86_400_000)
})

test('a comparison of folders names the files that differ, and where', () => {
  const [first, second] = ['first', 'second'].map((name) => join(folder, name))
  if (!first || !second) throw new Error('There are two.')
  const write = (place: string, files: Record<string, string>) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text)
  }
  for (const place of [first, second]) mkdirSync(place)
  write(first, { same: 'words', other: 'the words', longer: 'words', gone: '' })
  write(second, { same: 'words', other: 'two words', longer: 'words and more', _new: '' })
  expect(compareFolders(first, second)).toEqual([
    '_new is in the second only.',
    'gone is in the first only.',
    'longer differs at byte 5:\n  "words"\n  "words and more"',
    'other differs at byte 1:\n  "the words"\n  "two words"',
  ])
})
