import type { Root } from 'hast'
import { toString as toText } from 'hast-util-to-string'
import { visit } from '#lib/tree/visit'
import { text } from './elements'

const thread =
  /^https:\/\/github\.com\/([\w-]+\/[\w.-]+)\/(?:pull|issues|discussions)\/(\d+)(?:#(issuecomment|discussion_r|discussioncomment|pullrequestreview)-?\d+)?$/
const commit = /^https:\/\/github\.com\/([\w-]+\/[\w.-]+)\/commit\/([0-9a-f]{7,40})$/

/**
 * Shows a bare URL of an issue, a pull request, a discussion or a commit as GitHub does; it leads where it led.
 *
 *     https://github.com/o/r/pull/1   →   <a href="https://github.com/o/r/pull/1">o/r#1</a>
 */
export function shortenGithubLinks(tree: Root): void {
  visit(tree, 'element', (link) => {
    const { href } = link.properties
    if (link.tagName !== 'a' || typeof href !== 'string' || toText(link) !== href) return
    const short = shorten(href)
    if (short !== undefined) link.children = [text(short)]
  })
}

function shorten(url: string): string | undefined {
  const [, threadRepository, number, part] = thread.exec(url) ?? []
  if (number !== undefined) return `${threadRepository}#${number}${part === undefined ? '' : ` (${nameOf(part)})`}`
  const [, repository, hash] = commit.exec(url) ?? []
  return hash === undefined ? undefined : `${repository}@${hash.slice(0, 7)}`
}

function nameOf(part: string): string {
  return part === 'pullrequestreview' ? 'review' : 'comment'
}
