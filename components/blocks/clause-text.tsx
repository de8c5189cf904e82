import { Markdown } from '#components/markdown'
import type { RichText } from '#lib/markdown/rich-text'
import { ClauseStyles } from './clause-styles'

/** A text in a column that can be read; `name` is the text's own on its page. */
export function ClauseText({ text, name }: { text: RichText | undefined; name: string }) {
  if (!text) return null
  return (
    <div className={text.styles.length > 0 ? 'prose styled' : 'prose'}>
      <ClauseStyles text={text} name={name} />
      <Markdown tree={text.tree} />
    </div>
  )
}
