/** The id of the element that shows what becomes of an example. */
export function resultId(name: string): string {
  return `${name}:result`
}
