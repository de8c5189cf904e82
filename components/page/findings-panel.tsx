import { countFindings } from '#lib/findings/format'
import type { ShownFinding } from '#lib/findings/page-findings'
import { FindingList } from './finding-list'

/** What is wrong with a page, folded up in a corner of its preview; nothing if all is right. */
export function FindingsPanel({ findings }: { findings: readonly ShownFinding[] }) {
  if (findings.length === 0) return null
  const hasError = findings.some(({ severity }) => severity === 'error')
  return (
    <aside
      className="findings-panel sticky bottom-0 mt-6 ml-auto max-h-[60vh] w-fit max-w-measure overflow-y-auto border border-line bg-raised px-4 py-2 text-sm print:hidden"
      aria-label="Findings"
    >
      <details>
        <summary className={`cursor-pointer ${hasError ? 'text-danger' : ''}`}>{countFindings(findings)}</summary>
        <div className="grid gap-3 pt-3">
          <FindingList findings={findings} />
          <p>
            <a href="/preview/">All findings of the site</a>
          </p>
        </div>
      </details>
    </aside>
  )
}
