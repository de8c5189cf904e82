import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SideNote } from './side-note'

test('words beside the text are a note; what has a name stays a landmark', () => {
  expect(renderToStaticMarkup(<SideNote className="admonition" />)).toBe(
    '<aside class="admonition" role="note"></aside>',
  )
  expect(renderToStaticMarkup(<SideNote aria-label="Findings" />)).toBe('<aside aria-label="Findings"></aside>')
})
