import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readText } from '#lib/content/disk'
import { writeWhole } from '#lib/content/write-whole'
import { today } from '#lib/environment'
import { patience, requestHeadersOf } from '#lib/external-links/politeness'
import { choosePictures } from '#lib/vendor-pictures/choose-pictures'
import { describeTaken } from '#lib/vendor-pictures/describe-taken'
import { pictureFetcher } from '#lib/vendor-pictures/fetch-picture'
import { formatLock } from '#lib/vendor-pictures/lock'
import { remotePicturesOf } from '#lib/vendor-pictures/remote-pictures'
import { type Taking, takePictures } from '#lib/vendor-pictures/take-pictures'
import { fail, parseCommandWithWord } from './command-line'
import { foldersOf, loadSite } from './load-site'
import { orFail } from './system-fault'

const usage = `Usage: npm run images:vendor -- [URL] [options]

Fetches pictures that content names on other hosts: those without a copy, or the one with this URL. Puts the
copies into public/pictures/, and where each is from into pictures.lock.json.

  --all              fetches also those that have a copy; a copy stays where its picture can't be had any more
  --licence LICENCE  the licence of what is fetched, as an SPDX identifier (CC-BY-4.0), where none is known
  --dry-run          says what would be fetched, and asks nobody
  --private          asks also hosts of private networks, such as an intranet's; not where strangers' content is
  --dir DIR          the content folder, if it is another than CONTENT_DIR or content/
  --help             prints this

The exit code is 1 if a picture has no copy, and 2 if nothing could be fetched or written.`

/** How long one picture is waited for, from the first question to the last byte. */
const TIMEOUT_MS = 60_000

const options = {
  all: { type: 'boolean', default: false },
  licence: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  private: { type: 'boolean', default: false },
  dir: { type: 'string' },
  help: { type: 'boolean' },
} as const
const { values, word } = parseCommandWithWord(options, usage)
if (values.help) {
  console.log(usage)
  process.exit(0)
}

const folders = foldersOf(values.dir)
const site = await orFail(async () => loadSite(folders), 'No picture was fetched.', 2)
const lockFile = join(folders.content, 'pictures.lock.json')
if (site.unread.includes('pictures.lock.json')) {
  fail(`There is a mistake in ${lockFile}: npm run check:content says which. No picture was fetched.`, 2)
}
const textBefore = readText(lockFile)

const named = remotePicturesOf(site)
if (word !== undefined && !named.includes(word)) fail(`Content names no picture ${word} on another host.`, 2)
const hashOfFile = (file: string) => site.fingerprint(file)?.sha256
const lock = site.index.pictureLock
const wanted = word === undefined ? choosePictures(named, { lock, hashOfFile }, values.all) : [word]
if (wanted.length === 0) {
  const copies = values.all ? 'All have copies that were made by hand.' : 'All have copies.'
  console.log(
    named.length === 0
      ? 'Content names no picture on another host.'
      : `Pictures of other hosts: ${named.length}. ${copies}`,
  )
  process.exit(0)
}
if (values['dry-run']) {
  console.log(['To be fetched:', ...wanted.map((address) => `  ${address}`)].join('\n'))
  process.exit(0)
}

const headers = requestHeadersOf(site.index.config, { command: 'images:vendor', accept: 'image/*,*/*;q=0.1' })
const allowsAddress = values.private ? { allowsAddress: () => true } : {}
const taking: Taking = {
  lock,
  hashOfFile,
  fetch: pictureFetcher({ timeoutMs: TIMEOUT_MS, headers, ...allowsAddress }, patience),
  day: today(),
  licence: values.licence,
}
const takings = await takePictures(wanted, taking)
if (readText(lockFile) !== textBefore) fail(`${lockFile} was changed meanwhile, and stays as it is: run this again.`, 2)
await orFail(
  async () => {
    // The copies first: a lock never names what isn't there.
    for (const [file, bytes] of takings.files) {
      const path = join(folders.public, file)
      mkdirSync(dirname(path), { recursive: true })
      writeWhole(path, bytes)
    }
    const text = formatLock(takings.lock)
    if (text !== formatLock(lock)) writeWhole(lockFile, text)
  },
  'pictures.lock.json stays as it was.',
  2,
)
console.log(describeTaken(takings.taken))
if (takings.taken.some(({ kind }) => kind === 'missing')) process.exitCode = 1
