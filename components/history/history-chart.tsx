import { formatDay } from '#lib/day'
import { type Chart, type ChartMark, type ChartRow, type Mark, toChart } from '#lib/history/chart'
import type { PageHistory } from '#lib/history/history'
import { withAnchor } from '#lib/links/with-anchor'
import { ChartMarkShape, markNames } from './chart-mark'

/** The commitments of a page over time, if a picture of that tells more than the list. */
export function HistoryChart({ history, language }: { history: PageHistory; language: string }) {
  const chart = toChart(history, language)
  if (!chart) return null
  const { rows, from, to } = chart
  return (
    <figure className="history-chart">
      <figcaption>
        The commitments from {formatDay(from, language)} to {formatDay(to, language)}
      </figcaption>
      <ol>
        {rows.map((row) => (
          <Row key={row.id} row={row} years={chart.years} />
        ))}
      </ol>
      <Years years={chart.years} />
      <Legend marks={rows.flatMap(({ marks }) => marks)} />
    </figure>
  )
}

/** The name above or beside the line of a commitment, which is a picture with its words. */
function Row({ row: { id, title, words, spans, marks }, years }: { row: ChartRow; years: Chart['years'] }) {
  return (
    <li>
      <a href={withAnchor('', id)}>{title}</a>
      <svg role="img" aria-label={words}>
        {years.map(({ year, at }) => (
          <line key={year} className="year" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
        ))}
        {marks[0] && !marks[0].isSure && <line className="unsure" x1="0" x2={`${marks[0].at}%`} y1="50%" y2="50%" />}
        {spans.map((span) => (
          <line key={span.from} x1={`${span.from}%`} x2={`${span.to}%`} y1="50%" y2="50%" />
        ))}
        {marks.map((mark) => (
          <ChartMarkShape key={`${mark.at} ${mark.mark}`} mark={mark} />
        ))}
      </svg>
    </li>
  )
}

/** The lines between years have their names once. */
function Years({ years }: Pick<Chart, 'years'>) {
  if (years.length === 0) return null
  const step = Math.ceil(years.length / MAX_YEARS)
  return (
    <div className="years">
      <svg aria-hidden="true">
        {years
          .filter((_, index) => index % step === 0)
          .map(({ year, at }) => (
            <text key={year} x={`${at}%`} y="1em">
              {year}
            </text>
          ))}
      </svg>
    </div>
  )
}

/** As many as can stand beside each other on a phone. */
const MAX_YEARS = 5

/** What the marks mean, of those that are there. */
function Legend({ marks }: { marks: readonly ChartMark[] }) {
  const used = new Set<Mark>(marks.map(({ mark }) => mark))
  const shown = Object.entries(markNames).filter(([mark]) => used.has(mark as Mark))
  return (
    <p className="legend" aria-hidden="true">
      {shown.map(([mark, name]) => (
        <span key={mark}>
          <svg aria-hidden="true">
            <ChartMarkShape mark={{ mark: mark as Mark, at: 50, isSure: true }} />
          </svg>{' '}
          {name}
        </span>
      ))}
      {marks.some(({ isSure }) => !isSure) && (
        <span>
          <svg aria-hidden="true">
            <ChartMarkShape mark={{ mark: 'start', at: 50, isSure: false }} />
          </svg>{' '}
          hollow: not sure to the day
        </span>
      )}
    </p>
  )
}
