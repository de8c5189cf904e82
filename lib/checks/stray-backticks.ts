import { stretchAt } from '#lib/content/source-stretch'
import type { PageCheck } from './check'
import { wordStretches } from './word-stretches'

/** Reports a backtick that opens code which doesn't end in its paragraph, or closes what was never opened. */
export const checkStrayBackticks: PageCheck = ({ texts }, report) => {
  for (const text of texts) {
    for (const { start, words } of wordStretches(text)) {
      const index = words.search(/(?<!\\)`/)
      if (index < 0) continue
      const sign = /^`+/.exec(words.slice(index))?.[0] ?? '`'
      const message = `This ${sign.length === 1 ? 'backtick' : `run of ${sign.length} backticks`} has no other in its paragraph: no code begins or ends here.`
      const hint = 'Add the missing one, as many as on the other side; for a backtick itself, put `\\` before it.'
      report('code-unclosed', stretchAt(text.source, start + index, start + index + sign.length), message, hint)
    }
  }
}
