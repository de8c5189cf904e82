import { Markdown } from '#components/markdown'
import { toShownComparison } from '#lib/changes/shown-comparison'
import { compareWordings } from '#lib/history/compare-wording'
import type { Wording } from '#lib/history/history'

interface Props {
  /** Undefined if it was not there. */
  before: Wording | undefined
  /** Undefined if it is no longer there. */
  after: Wording | undefined
}

/** What a commitment said and what it says, in one text: what was added and what was removed is marked. */
export function ComparedWords({ before, after }: Props) {
  return (
    <div className="comparison prose">
      <Markdown tree={toShownComparison(compareWordings(before, after))} />
    </div>
  )
}
