import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { toHtml } from 'hast-util-to-html'
import { formatFindings } from '#lib/findings/format'
import { renderExample } from '#lib/testing/render-example'
const root = 'lib/markdown/fixtures'
for (const n of readdirSync(root).filter((f) => f.startsWith('myst-directive'))) {
  const { tree, findings } = renderExample(readFileSync(`${root}/${n}/input.md`, 'utf8'), 'myst')
  writeFileSync(`${root}/${n}/output.html`, `${toHtml(tree)}\n`)
  if (findings.length) writeFileSync(`${root}/${n}/findings.txt`, `${formatFindings(findings, 'text')}\n`)
  else rmSync(`${root}/${n}/findings.txt`, { force: true })
}
