import { describe, expect, test } from 'vitest'
import { toSearchDocument } from './search-document'

const page = (main: string) =>
  `<html lang="en"><head><meta property="og:title" content="Hours, as of 1 May"></head><body><nav>Menu</nav><main>${main}</main></body></html>`

describe('a page as Pagefind reads it', () => {
  test.each([
    [
      'a section’s heading has the section’s anchor',
      '<section id="pay"><h2 id="pay:title"><a class="anchor" href="#pay">Pay</a></h2></section>',
      '<section id="pay"><h2 id="pay"><a class="anchor" href="#pay">Pay</a></h2></section>',
    ],
    [
      'a question has the anchor of its answer, and is a heading',
      '<details><summary>When?</summary><div id="when" class="prose"><p>Soon.</p></div></details>',
      '<details><h3 id="when">When?</h3><div class="prose"><p>Soon.</p></div></details>',
    ],
    [
      'what stands around the words is left out',
      '<nav>Up</nav><h1>Hours</h1><p class="permalink">Since</p><aside>About</aside><script>1</script><p>Eight.</p>',
      '<h1>Hours</h1><p>Eight.</p>',
    ],
    [
      'an admonition is words',
      '<div class="prose"><aside role="note"><p>Mind the gap.</p></aside></div>',
      '<div class="prose"><aside role="note"><p>Mind the gap.</p></aside></div>',
    ],
    [
      'words of neighbours stay apart',
      '<table><thead><tr><th>Hub</th><th>Fee</th></tr></thead></table>',
      '<table><thead><tr><th>Hub </th><th>Fee </th></tr></thead></table>',
    ],
    [
      'a note says nothing of the way back',
      '<ol><li id="fn-1"><p>Or nine. <a href="#r" data-footnote-backref>↩</a></p></li></ol>',
      '<ol><li id="fn-1"><p>Or nine. </p></li></ol>',
    ],
  ])('%s', (_, main, words) => {
    expect(toSearchDocument(page(main), true)).toContain(`</p>${words}</body>`)
  })

  test('says its title, that it is current, and its language, and nothing of the menu', () => {
    const document = toSearchDocument(page('<h1>Hours</h1>'), true)
    expect(document).toContain('<html lang="en">')
    expect(document).toContain('data-pagefind-meta="title[content]" content="Hours, as of 1 May"')
    expect(document).toContain('data-pagefind-filter="current:yes"')
    expect(document).not.toContain('Menu')
  })

  test('says nothing of being current, if it isn’t', () => {
    expect(toSearchDocument(page('<h1>Hours</h1>'), false)).not.toContain('data-pagefind-filter')
  })

  test('is nothing without a main part', () => {
    expect(toSearchDocument('<html><body>Moved</body></html>', true)).toBeUndefined()
  })
})
