import { Fragment } from 'react'
import type { Finding } from '#lib/findings/finding'

interface Props {
  findings: readonly (Finding & { href?: string | undefined })[]
}

/** What is wrong, each with its place and what to do. */
export function FindingList({ findings }: Props) {
  return (
    <ul className="m-0 grid list-none gap-3 p-0 wrap-anywhere">
      {findings.map((finding) => (
        <li key={`${finding.file}:${finding.line}:${finding.column} ${finding.rule} ${finding.message}`}>
          <p>
            <strong className={finding.severity === 'error' ? 'text-danger' : undefined}>{finding.severity}</strong>{' '}
            <Words text={finding.message} />
          </p>
          <p>
            <Words text={finding.hint} />
          </p>
          {finding.because !== undefined && <p>Allowed: {finding.because}</p>}
          <p className="text-muted">
            <FindingPlace finding={finding} /> · {finding.rule}
          </p>
        </li>
      ))}
    </ul>
  )
}

function FindingPlace({ finding: { file, line, href } }: { finding: Props['findings'][number] }) {
  const place = `${file}, line ${line}`
  return href === undefined ? place : <a href={href}>{place}</a>
}

/** A sentence, in which what stands between backticks is code. */
export function Words({ text }: { text: string }) {
  const parts = text.split('`')
  // A backtick without an end is one.
  const isEven = parts.length % 2 === 1
  if (!isEven) return text
  return parts.map((part, index) => {
    const key = `${index} ${part}`
    return index % 2 === 1 ? <code key={key}>{part}</code> : <Fragment key={key}>{part}</Fragment>
  })
}
