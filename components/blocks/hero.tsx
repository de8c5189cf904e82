import { Markdown } from '#components/markdown'
import type { Clause, HeroBlock } from '#lib/blocks/block'
import { Buttons } from './buttons'
import { SectionFrame, SectionWords } from './section-frame'

/** What a site opens with: news, title, words and buttons, beside a picture. */
export function Hero({ block, level }: { block: HeroBlock; level: 1 | 2 }) {
  const { announcement, note, look } = block
  const [clause] = block.clauses
  return (
    <SectionFrame clause={clause} level={level} look={look} kind="hero">
      <div>
        {announcement && <Announcement clause={announcement} />}
        <SectionWords clause={clause} level={level} />
        <Buttons links={clause.links} />
        {note?.title && (
          <p className="note text-sm">
            <Markdown tree={note.title.tree} />
          </p>
        )}
      </div>
      {clause.picture && <Markdown tree={clause.picture.tree} />}
    </SectionFrame>
  )
}

function Announcement({ clause: { title, links = [] } }: { clause: Clause }) {
  return (
    <p className="announcement text-sm">
      {title && <Markdown tree={title.tree} />}
      {links.map(({ source, tree }) => (
        <span key={source.line}>
          {' '}
          <Markdown tree={tree} />
        </span>
      ))}
    </p>
  )
}
