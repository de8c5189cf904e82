import { expect, test } from 'vitest'
import { siteSchema } from '#lib/content/site-config'
import { isReserved } from '#lib/links/reserved'
import { toManifest } from './manifest'

const config = siteSchema.parse({
  title: 'Wir',
  description: 'Eine Seite.',
  language: 'de',
  origin: 'https://a.example',
})

test('the manifest says what site.yaml does', () => {
  expect(toManifest(config)).toMatchObject({
    ...{ name: 'Wir', short_name: 'Wir', description: 'Eine Seite.', lang: 'de', start_url: '/', display: 'browser' },
  })
})

test('its icons are where no page can stand', () => {
  const urls = toManifest(config).icons.map(({ src }) => src)
  expect(urls).toEqual(['/icon.svg', '/icon-192.png', '/icon-512.png', '/icon-maskable.png'])
  expect(urls.filter((url) => !isReserved(url))).toEqual([])
})
