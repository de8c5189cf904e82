import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fromHtml } from 'hast-util-from-html'
import { type Outline, outlineOf } from '#lib/testing/outline'
import { inTemporaryFolder } from './temporary'

/** The organisation's settings, and no page but the one that is asked about. */
const config = `
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
enableEmoji = true
[markup.goldmark.renderer]
unsafe = true
[markup.goldmark.extensions]
definitionList = true
footnote = true
linkify = true
typographer = true
[markup.goldmark.parser]
autoHeadingIDType = "github"
[markup.goldmark.parser.attribute]
block = true
title = true
`

/** What Hugo makes of a text; nothing if it refuses the text. */
export function askHugo(markdown: string): Outline | undefined {
  const files = {
    'config.toml': config,
    'layouts/_default/single.html': '{{ .Content }}',
    // Without front matter of its own, a rule at the beginning would be taken for some.
    'content/page.md': `---\n---\n${markdown}`,
  }
  return inTemporaryFolder(files, (folder) => {
    const { status } = spawnSync('hugo', ['--quiet'], { cwd: folder, stdio: 'ignore' })
    if (status !== 0) return undefined
    return outlineOf(fromHtml(readFileSync(`${folder}/public/page/index.html`, 'utf8'), { fragment: true }))
  })
}

/** The version of the `hugo` that is installed; nothing if there is none. */
export function hugoVersion(): string | undefined {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  return /v(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1]
}
