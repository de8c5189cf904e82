import { expect, type Page, test } from 'playwright/test'
import { violationsOf } from '../axe'
import { tabThroughAll, unseen } from '../focus'
import { overflowOf, overlapsOf } from '../layout'
import { outlineFaultsOf } from '../outline'
import { smallTargetsOf } from '../targets'

// What the other tests look for is found where it is: none of them is silent because it sees nothing.

const unseenOf = async (page: Page) => unseen(await tabThroughAll(page)).map((stop) => JSON.stringify(stop))

const inPage = (main: string) => `<header>2i2c</header><main><h1>Title</h1>${main}</main><footer>End</footer>`
const small = '<a href="#" style="display: block; height: 12px">x</a>'

const faults: [what: string, html: string, find: (page: Page) => Promise<string[]>, said: RegExp][] = [
  ['a picture without words', inPage('<img src="data:,">'), violationsOf, /image-alt/],
  ['a heading that is empty', inPage('<h2></h2>'), violationsOf, /empty-heading/],
  ['a level that is skipped', inPage('<h3>Part</h3>'), outlineFaultsOf, /skipped before the h3 “Part”/],
  ['two titles', inPage('<h1>Other</h1>'), outlineFaultsOf, /2 of h1/],
  ['no main part', '<header></header><h1>Title</h1><footer></footer>', outlineFaultsOf, /0 of main/],
  ['navigation without a name', inPage('<nav></nav>'), outlineFaultsOf, /nav has no name/],
  ['two of a name', inPage('<nav aria-label="A"></nav><nav aria-label="A"></nav>'), outlineFaultsOf, /its own: “A”/],
  ['no language', inPage('<p lang="ger man">Wort</p>'), outlineFaultsOf, /no language “ger man”/],
  ['small targets side by side', inPage(small + small), smallTargetsOf, /is small, and close to/],
  ['what sticks out', inPage('<p style="width: 2000px">Words</p>'), overflowOf, /scrolls sideways/],
  ['what is cut off', inPage('<p style="height: 1em; overflow: hidden">a<br>b</p>'), overflowOf, /overflow: hidden/],
  ['words on words', inPage('<p>Words</p><p style="margin-top: -2em">Others</p>'), overlapsOf, /“Words” and “Others”/],
  [
    'a focus that is hidden',
    inPage(`<a href="#">x</a><div style="position: fixed; inset: 0"></div>`),
    unseenOf,
    /coveredBy/,
  ],
  ['a focus without a mark', inPage('<a href="#" style="outline: none">x</a>'), unseenOf, /"isMarked":false/],
]

for (const [what, html, find, said] of faults) {
  test(`${what} is found`, async ({ page }) => {
    await page.setContent(`<!doctype html><html lang="en"><title>A page</title><body>${html}`)
    expect((await find(page)).join('\n')).toMatch(said)
  })
}

test('nothing is found where all is right', async ({ page }) => {
  const wide =
    '<div style="overflow-x: auto" tabindex="0"><table style="width: 2000px"><tr><td>a</td></tr></table></div>'
  const far = `<nav aria-label="A">${small}<p style="margin: 40px 0">Far</p>${small}</nav>`
  const right = inPage(`${far}<h2>Part</h2><p>A <a href="#">link</a> in <span lang="fr">mots</span>.</p>${wide}`)
  await page.setContent(`<!doctype html><html lang="en"><title>A page</title><body>${right}`)
  for (const find of [violationsOf, outlineFaultsOf, smallTargetsOf, overflowOf, overlapsOf, unseenOf]) {
    expect(await find(page)).toEqual([])
  }
})
