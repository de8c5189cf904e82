/** One measured figure. */
export interface Figure {
  name: string
  value: number
  unit: string
}

/** Figures as a table for people. */
export function toTable(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length))
  return figures
    .map(({ name, value, unit }) => `${name.padEnd(width)}  ${format(value).padStart(10)} ${unit}`)
    .join('\n')
}

function format(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2).replace(/\.00$/, '')
}
