import { restOfLineAt } from '#lib/content/source-stretch'
import { placeAt, type SourceText } from '#lib/content/source-text'
import type { PageContext } from '../context'
import { targetsOf } from './target-index'
import type { PageTarget } from './targets'

/** Reports labels that something before has, on the page or on one before it: references lead there. */
export function checkLabels(
  targets: readonly PageTarget[],
  { source, context }: { source: SourceText; context: PageContext },
): void {
  const labels = targets.filter(({ isExplicit }) => isExplicit)
  if (labels.length === 0) return
  const here = new Map<string, PageTarget>()
  const { byLabel } = targetsOf(context.site)
  for (const target of labels) {
    const { identifier, label, offset } = target
    const own = here.get(identifier)
    const other = byLabel.get(identifier)?.find(({ isExplicit }) => isExplicit)
    const first = own ? placeAt(source, own.offset) : other && placeAt(other.page.body, other.offset)
    if (!own) here.set(identifier, target)
    if (!first || (!own && other?.page === context.page)) continue
    const message = `The label \`${label}\` is also at ${first.file}:${first.line}.`
    context.report(
      'label-duplicate',
      restOfLineAt(source, offset ?? 0),
      message,
      'Rename one of them: references lead to the first.',
    )
  }
}
