import { expect, test } from 'vitest'
import { exampleSite } from '#lib/testing/example-site'
import { toSharingPicture } from './sharing-picture'

const site = exampleSite({
  pages: ['naïve.md', 'own/index.md', 'drawn/index.md', 'small/index.md'],
  resources: ['own/featured.jpg', 'drawn/featured.svg', 'small/featured.png'],
})
const sites = {
  ...site,
  pictureSize: (path: string) => ({ width: path.startsWith('/small/') ? 599 : 640, height: 480 }),
}
const card = { width: 1200, height: 630, alt: '' }

test.each([
  ['/naïve/', { src: '/_cards/na%C3%AFve.png', ...card }],
  ['/own/', { src: '/own/featured.jpg', width: 640, height: 480, alt: '' }],
  ['/drawn/', { src: '/_cards/drawn.png', ...card }],
  ['/small/', { src: '/_cards/small.png', ...card }],
  ['/own/history/', { src: '/_cards/own/history.png', ...card }],
  // Nothing but the history itself knows what the page was called.
  ['/gone/history/', { src: '/_cards/history.png', ...card }],
])('what stands for %s', (url, picture) => {
  expect(toSharingPicture(url, sites)).toEqual(picture)
})
