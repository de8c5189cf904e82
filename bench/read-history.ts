import { join } from 'node:path'
import { readSite } from '#lib/content/read-site'
import { compareWordings } from '#lib/history/compare-wording'
import { readSiteHistory } from '../scripts/site-history'

// Prints how many seconds it takes to read the history of a repository's `content/`, and to compare what changed.

const [folder = '', least = ''] = process.argv.slice(2)
const content = join(folder, 'content')
const site = readSite({ content, public: 'public', origin: undefined })
const start = performance.now()
const { pages } = await readSiteHistory(site, content, join(folder, '.cache'))
const changes = [...pages.values()].flatMap(({ revisions }) => revisions).flatMap((revision) => revision.changes)
const reworded = changes.filter(({ kind }) => kind === 'reworded')
for (const { before, after } of reworded) compareWordings(before, after)
const seconds = (performance.now() - start) / 1000
if (reworded.length < Number(least)) throw new Error(`${reworded.length} changes are told, not ${least}.`)
console.log(seconds)
