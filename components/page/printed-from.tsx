interface Props {
  origin: string
  /** The path of the page. */
  url: string
}

/** Where a sheet of paper comes from; a screen shows it elsewhere. */
export function PrintedFrom({ origin, url }: Props) {
  return <p className="hidden px-3 pb-4 text-sm text-muted wrap-anywhere print:block">Printed from {origin + url}</p>
}
