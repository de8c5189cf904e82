import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { PictureLock } from '#lib/content/pictures'
import { smallPicture } from '#lib/testing/pictures'
import { choosePictures } from './choose-pictures'
import { describeTaken } from './describe-taken'
import { formatLock } from './lock'
import type { Refusal } from './refusal'
import { type Taking, takePictures } from './take-pictures'
import type { Picture } from './to-picture'

const red: Picture = { type: 'png', bytes: smallPicture('png'), removed: [] }
const other: Picture = { type: 'gif', bytes: smallPicture('gif'), removed: [] }
const hashOf = ({ bytes }: Picture) => createHash('sha256').update(bytes).digest('hex')
const redFile = `/pictures/red-${hashOf(red).slice(0, 8)}.png`

/** The entry of a copy that was fetched earlier. */
function locked(picture: Picture, file: string, fields: Partial<PictureLock[string]> = {}): PictureLock[string] {
  const source = 'https://a.test/red.png'
  const { length } = picture.bytes
  return { file, sha256: hashOf(picture), bytes: length, source, licence: 'MIT', date: '2026-02-06', ...fields }
}

/** Takes pictures of hosts that have these, into a folder that has these. */
function take(
  hosts: Record<string, Picture | Refusal>,
  lock: PictureLock = {},
  files: Record<string, Picture> = {},
  fields: Partial<Taking> = {},
) {
  return takePictures(Object.keys(hosts), {
    lock,
    hashOfFile: (file) => (files[file] ? hashOf(files[file]) : undefined),
    fetch: async (url) => hosts[url] ?? { refusal: 'not asked for' },
    day: '2026-11-21',
    licence: undefined,
    ...fields,
  })
}

describe('a picture', () => {
  const url = 'https://a.test/red.png'

  test('without a copy gets one, and an entry that makes no licence up', async () => {
    const { lock, files, taken } = await take({ [url]: red })
    expect(files).toEqual(new Map([[redFile, red.bytes]]))
    const entry = locked(red, redFile, { licence: 'NOASSERTION', date: '2026-11-21' })
    expect(lock).toEqual({ [url]: entry })
    expect(taken).toEqual([{ kind: 'new', address: url, entry, removed: [], former: undefined }])
  })

  test('has the licence that is said, unless it has one', async () => {
    const { lock } = await take({ [url]: red }, {}, {}, { licence: 'CC-BY-4.0' })
    expect(lock[url]?.licence).toBe('CC-BY-4.0')
    const known = await take({ [url]: other }, lock, { [redFile]: red }, { licence: 'CC0-1.0' })
    expect(known.lock[url]?.licence).toBe('CC-BY-4.0')
    const unknown = { [url]: locked(red, redFile, { licence: 'NOASSERTION' }) }
    const later = await take({ [url]: red }, unknown, { [redFile]: red }, { licence: 'CC0-1.0' })
    expect(later.lock[url]).toEqual(locked(red, redFile, { licence: 'CC0-1.0' }))
  })

  test('that is as it was changes nothing', async () => {
    const before = { [url]: locked(red, redFile) }
    const { lock, files, taken } = await take({ [url]: red }, before, { [redFile]: red })
    expect([lock, files.size, taken[0]?.kind]).toEqual([before, 0, 'same'])
  })

  test('whose copy was lost gets it back', async () => {
    const before = { [url]: locked(red, '/pictures/r.png') }
    const { lock, files } = await take({ [url]: red }, before)
    expect([lock, files]).toEqual([before, new Map([['/pictures/r.png', red.bytes]])])
  })

  test('that is another one now gets another copy; the former one is named, and stays', async () => {
    const { lock, files, taken } = await take({ [url]: other }, { [url]: locked(red, redFile) }, { [redFile]: red })
    expect(lock[url]).toMatchObject({ sha256: hashOf(other), licence: 'MIT', date: '2026-11-21' })
    expect([...files.keys()]).toEqual([lock[url]?.file])
    expect(describeTaken(taken)).toContain(`\`${redFile}\` can go, if no page names it.`)
  })

  test('that can’t be had any more keeps its copy', async () => {
    const before = { [url]: locked(red, redFile) }
    const { lock, files, taken } = await take({ [url]: { refusal: '404 Not Found' } }, before, { [redFile]: red })
    expect([lock, files.size]).toEqual([before, 0])
    expect(describeTaken(taken)).toBe(
      `Kept: ${url}\n  Its copy of 6 February 2026 stays: 404 Not Found.\n\nPictures: 1 kept.`,
    )
  })

  test('that can’t be had and has no copy is said to be missing', async () => {
    const { lock, taken } = await take({ [url]: { refusal: 'it breaks off' } })
    expect(lock).toEqual({})
    expect(describeTaken(taken)).toBe(`No copy: ${url}\n  There is none: it breaks off.\n\nPictures: 1 without a copy.`)
  })

  test('whose copy was made by hand isn’t asked for', async () => {
    const before = { [url]: locked(other, '/pictures/r.gif', { source: 'drawn anew' }) }
    const { lock, taken } = await take({ [url]: red }, before, { '/pictures/r.gif': other })
    expect([lock, taken[0]?.kind]).toEqual([before, 'kept'])
    expect((await take({ [url]: red }, before)).taken).toEqual([
      { kind: 'missing', address: url, reason: 'its copy `/pictures/r.gif` was made by hand' },
    ])
  })

  test('that is the same as another shares its copy', async () => {
    const { lock, files } = await take({ [url]: red, 'https://b.test/b.png': red })
    expect(files.size).toBe(1)
    expect(Object.values(lock).map(({ file }) => file)).toEqual([redFile, redFile])
  })

  test('is found under its address with or without percent-encoding', async () => {
    const before = { 'https://a.test/a b.png': locked(red, redFile) }
    const { lock } = await take({ 'https://a.test/a%20b.png': red }, before, { [redFile]: red })
    expect(lock).toEqual(before)
  })

  test('has a copy with a name that means nothing to a shell, a browser or Git', async () => {
    const paths = ['/..%2f..%2fx.png', '/.git', '/', '/Map%20of%20Hubs.PNG?v=2', `/${'long'.repeat(40)}.svg`]
    const { lock } = await take(Object.fromEntries(paths.map((path, n) => [`https://${n}.test${path}`, red])))
    const alone = await Promise.all(paths.map((path) => take({ [`https://a.test${path}`]: red })))
    const names = alone.flatMap(({ files }) => [...files.keys()]).map((name) => name.replace(/-[0-9a-f]{8}/, ''))
    const long = 'long'.repeat(10)
    expect(names).toEqual([
      '/pictures/x.png',
      '/pictures/picture.png',
      '/pictures/picture.png',
      '/pictures/map-of-hubs.png',
      `/pictures/${long}.png`,
    ])
    expect(Object.keys(lock)).toHaveLength(paths.length)
  })
})

test('a new entry has its place in the order, and the others keep theirs', async () => {
  const entry = locked(other, '/pictures/o.gif')
  const lock = { 'https://c.test/': entry, 'https://a.test/': entry, 'https://x.test/': entry }
  const { lock: after } = await take({ 'https://m.test/': red }, lock, { '/pictures/o.gif': other })
  expect(Object.keys(after)).toEqual(['https://c.test/', 'https://a.test/', 'https://m.test/', 'https://x.test/'])
  expect(formatLock(lock)).toBe(`${JSON.stringify(lock, null, 2)}\n`)
})

test('chosen are those without a copy; of the others, if asked for, those that were fetched', () => {
  const lock = {
    fetched: locked(red, redFile),
    lost: locked(red, '/lost.png'),
    drawn: locked(red, redFile, { source: 'drawn anew' }),
  }
  const around = { lock, hashOfFile: (file: string) => (file === redFile ? hashOf(red) : undefined) }
  const named = ['new', 'fetched', 'lost', 'drawn']
  expect(choosePictures(named, around, false)).toEqual(['new', 'lost'])
  expect(choosePictures(named, around, true)).toEqual(['new', 'fetched', 'lost'])
})
