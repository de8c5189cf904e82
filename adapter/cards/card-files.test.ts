import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleSite } from '#lib/testing/example-site'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { cardCache } from './card-cache'
import { publishCards } from './card-files'

const site = exampleSite({ pages: ['naïve.md', 'own/index.md'], resources: ['own/featured.png'] })
const pathnames = ['/', '/na%C3%AFve', '/naïve/history', '/own', '/own/history', '/404', '/_not-found']

test('each page and history that was built has a card, but for pages with a picture of their own', async () => {
  const distDir = temporaryFolder({})
  const draw = async ({ title, kind }: { title: string; kind: string | undefined }) => Buffer.from(`${title} ${kind}`)
  const cache = cardCache(join(distDir, 'cache'))
  const files = await publishCards(pathnames, { site, distDir }, { draw, cache })
  const words = files.map(({ source, target }) => [target, readFileSync(join(distDir, source), 'utf8')])
  expect(words).toEqual([
    ['_cards/naïve.png', 'naïve.md undefined'],
    ['_cards/naïve/history.png', 'naïve.md History'],
    ['_cards/own/history.png', 'own/index.md History'],
  ])
})
