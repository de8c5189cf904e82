import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { JsonLd } from './json-ld'

test('nothing in the data ends the script, and it is read as it was', () => {
  const name = '</script><!--<script>&amp;'
  const html = renderToStaticMarkup(<JsonLd data={{ name }} />)
  const [, json = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html) ?? []
  expect(JSON.parse(json)).toEqual({ name })
})
