/** A value of nginx's configuration between quotes. There is no way to quote `$`: `toLocation` leaves none in a goal. */
export function nginxQuote(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
