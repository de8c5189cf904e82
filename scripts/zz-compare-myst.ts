import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { outlineOf } from '#lib/testing/outline'
import { renderExample, resolveExampleLink } from '#lib/testing/render-example'
const root = 'lib/markdown/fixtures'
for (const n of readdirSync(root).filter((f) => f.startsWith(process.argv[2] ?? 'myst-directive') && existsSync(`${root}/${f}/engine.json`))) {
  const theirs = JSON.parse(readFileSync(`${root}/${n}/engine.json`, 'utf8'))
  theirs.links = theirs.links.map(resolveExampleLink)
  const ours = outlineOf(renderExample(readFileSync(`${root}/${n}/input.md`, 'utf8'), 'myst').tree)
  for (const k of ['text', 'ids', 'links'] as const)
    if (JSON.stringify(ours[k]) !== JSON.stringify(theirs[k])) console.log(`== ${n} ${k}\n ours   ${JSON.stringify(ours[k])}\n theirs ${JSON.stringify(theirs[k])}`)
}
