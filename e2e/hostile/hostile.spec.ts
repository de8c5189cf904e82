import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'playwright/test'
import { type Harm, harmless, Watch } from './harm'
import { toPage, toUnguardedPage } from './shell'
import { vectorClasses } from './vectors/all'

/**
 * How many texts share a page. What the sanitiser leaves is looked at text by text, with no policy that would hold
 * it. The policy is the second wall: many texts run against it together, or one by one where there is time.
 */
const atOnce = { off: 1, on: process.env['ALL_FAULTS'] ? 1 : 12 }

for (const policy of ['off', 'on'] as const) {
  for (const { name, vectors, dialect } of vectorClasses) {
    test(`${name}: ${vectors.length} texts do no harm, with the policy ${policy}`, async ({ page }) => {
      test.setTimeout(180_000)
      const watch = await Watch.over(page)
      const harmful: { texts: string[]; harm: Harm }[] = []
      for (let from = 0; from < vectors.length; from += atOnce[policy]) {
        const texts = vectors.slice(from, from + atOnce[policy])
        const harm = await watch.open(toPage(texts, dialect, policy === 'on'))
        if (!isDeepStrictEqual(harm, harmless)) harmful.push({ texts, harm })
      }
      expect(harmful).toEqual([])
    })
  }
}

// What the tests above rely on: without the pipeline, each kind of harm is done, and is seen.
const done: readonly (readonly [kind: keyof Harm, html: string])[] = [
  ['ran', '<img src=x onerror=hit()>'],
  ['ran', '<script>alert(1)</script>'],
  ['ran', '<a href="javascript:hit()">x</a>'],
  ['ran', '<p onmouseover=hit()>x</p>'],
  ['asked', '<img src="https://evil.example/x.png">'],
  ['asked', '<style>p { background: url(https://evil.example/x.png) }</style><p>x</p>'],
  ['asked', '<meta http-equiv=refresh content="0;url=https://evil.example/">'],
  ['handlers', '<p onpaste=hit()>x</p>'],
  ['addresses', '<form action="javascript:hit()"></form>'],
  ['replaced', '<img name="getElementById" src="/icon.svg">'],
  ['hidden', '<p style="position:fixed;inset:0;background:red;z-index:99">x</p>'],
]

for (const [kind, html] of done) {
  test(`unguarded, ${html} is seen as harm`, async ({ page }) => {
    const watch = await Watch.over(page)
    const harm = await watch.open(toUnguardedPage(html))
    expect(harm[kind]).not.toEqual(harmless[kind])
  })
}
