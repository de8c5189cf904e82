import type { Code } from 'mdast'
import type { ReportProblem } from '../dialect'

/** Directives that are no language of code. */
const directives = new Set(
  'note tip hint important attention caution warning danger error seealso admonition dropdown figure include glossary toctree tab-set tab-item grid card list-table csv-table code-cell code-block'.split(
    ' ',
  ),
)

/** Reports code that never ends, and code that was to be a directive. */
export function findCodeSlips(
  { lang, position }: Code,
  text: string,
  { report, hasOpenDirective }: { report: ReportProblem; hasOpenDirective: boolean },
): void {
  const start = position?.start.offset ?? 0
  const source = text.slice(start, position?.end.offset ?? start)
  const fence = /^(?:`{3,}|~{3,}|:{3,})/.exec(source)?.[0]
  if (fence === undefined) return
  const name = lang?.replaceAll(/[{}]/g, '') ?? ''
  if (directives.has(name)) {
    const message = `This is shown as code: the directive \`${name}\` has no braces around its name.`
    report('markdown-slip', start, message, `Write \`{${name}}\`.`)
  }
  if (hasOpenDirective) return
  const last = source.slice(source.lastIndexOf('\n') + 1)
  const end = last.replace(/^[\s>]*/, '').trimEnd()
  if (source.includes('\n') && end.startsWith(fence) && end.replaceAll(fence.charAt(0), '') === '') return
  const signs = { '`': 'backticks', '~': 'tildes' }[fence.charAt(0)] ?? 'colons'
  report('markdown-slip', start, 'This code never ends.', `Add a line of ${fence.length} ${signs} after it.`)
}
