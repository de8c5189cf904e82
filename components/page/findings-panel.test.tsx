import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { collectFindings } from '#lib/findings/finding'
import { FindingsPanel } from './findings-panel'

const { findings, report } = collectFindings()
report('link-missing', { file: 'a.md', line: 10, column: 2 }, 'This site has no `/<x>/`.', 'Correct the path.')
report('link-elsewhere', { file: 'a.md', line: 1, column: 1 }, 'One ` backtick.', 'None.')

test('a finding says how bad it is, what is wrong, what to do, and where', () => {
  const shown = findings.map((finding) => ({ ...finding, href: finding.line === 10 ? '#part' : undefined }))
  const html = renderToStaticMarkup(<FindingsPanel findings={shown} />)
  expect(html).toContain('<summary class="cursor-pointer text-danger">1 error, 1 note</summary>')
  expect(html).toContain('error</strong> This site has no <code>/&lt;x&gt;/</code>.</p><p>Correct the path.</p>')
  expect(html).toContain('<a href="#part">a.md, line 10</a> · link-missing')
  expect(html).toContain('One ` backtick.')
  expect(html).toContain('>a.md, line 1 · link-elsewhere')
})

test('a page that is right has no panel', () => {
  expect(renderToStaticMarkup(<FindingsPanel findings={[]} />)).toBe('')
})
