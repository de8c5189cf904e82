import { toString as toText } from 'hast-util-to-string'
import { Markdown } from '#components/markdown'
import type { Clause, ItemsBlock } from '#lib/blocks/block'
import { ClauseStyles } from './clause-styles'
import { FormerAnchors } from './former-anchors'
import { SectionFrame, SectionWords } from './section-frame'

/** Questions that open to show their answers. */
export function Faq({ block, level }: { block: ItemsBlock<'faq'>; level: 1 | 2 }) {
  const [clause, ...questions] = block.clauses
  return (
    <SectionFrame clause={clause} level={level} look={block.look} kind="faq">
      <SectionWords clause={clause} level={level} />
      {questions.map((question) => (
        <Question key={question.id} question={question} />
      ))}
    </SectionFrame>
  )
}

/** The anchor is on the answer: browsers open a `<details>` for a link to what is inside. */
function Question({ question: { id, formerIds, title, text, since } }: { question: Clause }) {
  return (
    <details>
      <summary>{title && <Markdown tree={title.tree} />}</summary>
      <div id={id} className={text?.styles.length ? 'prose styled' : 'prose'}>
        <FormerAnchors ids={formerIds} />
        {text && <ClauseStyles text={text} name={id ?? ''} />}
        {text && <Markdown tree={text.tree} />}
        <p className="permalink">
          {since && <Markdown tree={since} />}
          <a href={`#${id}`} aria-label={`Permanent link: ${title ? toText(title.tree) : id}`}>
            Permanent link
          </a>
        </p>
      </div>
    </details>
  )
}
