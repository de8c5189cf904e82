import { readFileSync } from 'node:fs'
import { toHtml } from 'hast-util-to-html'
import { renderExample } from '#lib/testing/render-example'
for (const f of process.argv.slice(2)) {
  const t = Date.now()
  const { tree, findings } = renderExample(readFileSync(f, 'utf8'), 'myst')
  console.log('#####', f, Date.now() - t, 'ms')
  console.log(toHtml(tree).slice(0, 9000))
  for (const { line, column, rule, message, hint } of findings.slice(0, 60)) console.log(`${line}:${column} ${rule}: ${message} | ${hint}`)
}
