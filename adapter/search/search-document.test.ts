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
      'a note says nothing of the way back',
      '<ol><li id="fn-1"><p>Or nine. <a href="#r" data-footnote-backref>↩</a></p></li></ol>',
      '<ol><li id="fn-1"><p>Or nine. </p></li></ol>',
    ],
  ])('%s', (_, main, words) => {
    expect(toSearchDocument(page(main), 'page')).toContain(`</p>${words}</body>`)
  })

  test('says its title, its kind and its language, and nothing of the menu', () => {
    const document = toSearchDocument(page('<h1>Hours</h1>'), 'version')
    expect(document).toContain('<html lang="en">')
    expect(document).toContain('data-pagefind-meta="title[content]" content="Hours, as of 1 May"')
    expect(document).toContain('data-pagefind-filter="kind:version"')
    expect(document).not.toContain('Menu')
  })

  test('is nothing without a main part', () => {
    expect(toSearchDocument('<html><body>Moved</body></html>', 'page')).toBeUndefined()
  })
})
