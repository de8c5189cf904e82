import type { PortfolioBlock } from '#lib/blocks/block'
import { EntryList } from './entry-list'
import { SectionFrame, SectionWords } from './section-frame'

/** Pages with buttons that choose among them by a tag. Without CSS, and on paper, all of them are there. */
export function Portfolio({ block, level }: { block: PortfolioBlock; level: 1 | 2 }) {
  const [clause] = block.clauses
  const classOf = (entry: number) =>
    block.buttons.flatMap(({ shown }, button) => (shown.has(entry) ? toName(button) : [])).join(' ')
  return (
    <SectionFrame clause={clause} level={level} look={block.look} kind="portfolio">
      <SectionWords clause={clause} level={level} />
      {block.buttons.length > 0 && <Choices block={block} />}
      <EntryList list={block} classOf={classOf} />
    </SectionFrame>
  )
}

/** One choice of several, as the browser knows it: no script takes part. */
function Choices({ block: { clauses, buttons, chosen } }: { block: PortfolioBlock }) {
  const name = `${clauses[0].id}:choice`
  return (
    <fieldset className="choices">
      <legend>Show</legend>
      {buttons.map((button, index) => (
        <label key={toName(index)}>
          <input type="radio" name={name} value={toName(index)} defaultChecked={index === chosen} />
          {` ${button.name} (${button.shown.size})`}
        </label>
      ))}
      <style href={`choices-${buttons.length}`} precedence="content">
        {`@media screen{${buttons.map((_, index) => toRule(toName(index))).join('')}}`}
      </style>
    </fieldset>
  )
}

/** Tags are anything, so that names are made of numbers. */
function toName(button: number): string {
  return `choice-${button}`
}

function toRule(name: string): string {
  return `.portfolio:has([value="${name}"]:checked)>.entries>:not(.${name}){display:none}`
}
