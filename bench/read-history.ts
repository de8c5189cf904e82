import { join } from 'node:path'
import { readSite } from '#lib/content/read-site'
import { programStamp } from '#lib/environment'
import { compareWordings } from '#lib/history/compare-wording'
import { readHistory } from '#lib/history/read-history'
import { wordCache } from '#lib/history/word-cache'

// Prints how many seconds it takes to read the history of a repository's `content/`, and to compare what changed.

const [folder = '', least = ''] = process.argv.slice(2)
const content = join(folder, 'content')
const site = readSite({ content, public: 'public', origin: undefined })
const start = performance.now()
const cache = wordCache({ folder: join(folder, '.cache'), program: programStamp() }, content)
const { pages } = readHistory(site, content, cache)
const changes = [...pages.values()].flatMap(({ revisions }) => revisions).flatMap((revision) => revision.changes)
const reworded = changes.filter(({ kind }) => kind === 'reworded')
for (const { before, after } of reworded) compareWordings(before, after)
const seconds = (performance.now() - start) / 1000
if (reworded.length < Number(least)) throw new Error(`${reworded.length} changes are told, not ${least}.`)
console.log(seconds)
