/** The arrow keys go from the words to the results and back, Enter from the words to the first; Tab does what it always does. */
export function handleArrows(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement): void {
  const links = [...results.querySelectorAll('a')]
  const stops: HTMLElement[] = [input, ...links]
  const place = stops.indexOf(document.activeElement as HTMLElement)
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  // What ends a word of an input method isn't meant for the list; nor is a list of earlier words what is asked for.
  if (place < 0 || event.isComposing) return
  if (step !== undefined) {
    event.preventDefault()
    stops[place + step]?.focus()
  } else if (event.key === 'Enter' && place === 0) {
    event.preventDefault()
    if (results.ariaBusy !== 'true') links[0]?.click()
  }
}
