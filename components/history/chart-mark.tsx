import type { ChartMark, Mark } from '#lib/history/chart'

/** Drawn around the point that they mark. */
const shapes: Readonly<Record<Mark, string>> = {
  start: 'M-5 0a5 5 0 1 1 10 0a5 5 0 1 1-10 0Z',
  reworded: 'M0-6.5 6.5 0 0 6.5-6.5 0Z',
  strengthened: 'M0-6.5 6.5 5H-6.5Z',
  weakened: 'M0 6.5 6.5-5H-6.5Z',
  moved: 'M-5-5H5V5H-5Z',
  end: 'M-5-5 5 5M5-5-5 5',
}

/** What each shape stands for. */
export const markNames: Readonly<Record<Mark, string>> = {
  start: 'first there, or there again',
  reworded: 'reworded',
  strengthened: 'strengthened',
  weakened: 'weakened',
  moved: 'moved',
  end: 'withdrawn, merged or moved away',
}

/** A mark of the chart; hollow where its day isn't sure. It is as large at any width. */
export function ChartMarkShape({ mark: { mark, at, isSure } }: { mark: ChartMark }) {
  const className = [mark === 'end' && 'end', !isSure && 'unsure'].filter(Boolean).join(' ')
  return (
    <svg x={`${at}%`} y="50%" overflow="visible" aria-hidden="true">
      <path d={shapes[mark]} className={className || undefined} />
    </svg>
  )
}
