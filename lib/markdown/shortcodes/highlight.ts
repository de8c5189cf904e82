import { suggest } from '#lib/findings/suggest'
import { element, text } from '../elements'
import { dedent } from './dedent'
import type { Argument, ShortcodeContext, ShortcodeKind } from './shortcode-kind'
import { readTags } from './tags'

/** Hugo's options of highlighting; here the words and their language count. */
const knownOptions = [
  ...['anchorlinenos', 'classnames', 'guesssyntax', 'hl_inline', 'hl_lines', 'linenos', 'linenostart'],
  ...['lineanchors', 'lineNumbersInTable', 'noclasses', 'nohl', 'style', 'tabwidth', 'wrapperclass', 'type', 'code'],
]

/**
 * Hugo's `highlight`: code, as it is written.
 *
 *     {{< highlight python >}}print(1){{< /highlight >}}   →   <pre><code class="language-python">print(1)</code></pre>
 */
export const highlight: ShortcodeKind = {
  parameters: {
    lang: 'The language of the code.',
    type: 'The same as `lang`.',
    options: "Hugo's options; of these, `hl_inline=true` sets the code amid a paragraph.",
  },
  positional: ['lang', 'options'],
  inner: 'required',
  toElements({ lang, type, options }, context) {
    const language = (lang?.value || type?.value)?.trim().replaceAll(/\s+/g, '-').toLowerCase()
    const className = language ? [`language-${language}`] : undefined
    const isInline = readOptions(options, context).get('hl_inline') === 'true'
    const { value, indent } = context.inner?.inside ?? { value: '', indent: 0 }
    const words = withoutEmptyLines(showEscaped(dedent(value, indent).value))
    if (isInline) return [element('code', { className }, [text(words.trim())])]
    return [element('pre', {}, [element('code', { className }, [text(`${words}\n`)])])]
  },
}

/** `linenos=table,hl_lines=8 15-17`: commas stand between options. */
function readOptions(options: Argument | undefined, context: ShortcodeContext): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const part of options?.value.split(/,(?=\s*[\w-]+\s*=)/) ?? []) {
    const [name = '', ...value] = part.split('=')
    const option = name.trim()
    if (option === '') continue
    if (!knownOptions.some((known) => known.toLowerCase() === option.toLowerCase())) {
      const message = `There is no option \`${option}\` of highlighting.`
      context.report('shortcode-parameter', options, message, suggest(option, knownOptions))
    }
    found.set(option.toLowerCase(), value.join('=').trim().toLowerCase())
  }
  return found
}

// An escaped tag is shown without its escape, in code too.
function showEscaped(code: string): string {
  const parts: string[] = []
  let at = 0
  for (const tag of readTags(code).tags) {
    if (tag.kind !== 'escaped') continue
    parts.push(code.slice(at, tag.start), tag.text)
    at = tag.end
  }
  return parts.join('') + code.slice(at)
}

function withoutEmptyLines(code: string): string {
  return code.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
}
