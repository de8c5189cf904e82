import { find, toFoundPage } from './engine'
import { toEntry } from './result-list'

/** How many pages are shown at a time. */
const BATCH = 8
/** Screen readers are told once the writer pauses, not at every letter. */
const PAUSE_MS = 400

/** One letter begins so many words that to look for them all takes seconds; nobody is after that. */
const SINGLE_LETTER = /(?:^|\s)[a-z]$/i

/** The parts of the dialog that a search fills. */
export interface Parts {
  input: HTMLInputElement
  everywhere: HTMLInputElement
  status: HTMLElement
  results: HTMLElement
  more: HTMLButtonElement
}

/** Shows what is found as it is typed; of two searches that overlap, the later one counts. */
export function searchAsTyped({ input, everywhere, status, results, more }: Parts): void {
  let current = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let showMore: () => Promise<void> = async () => {}

  const say = (text: string) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      status.textContent = text
    }, PAUSE_MS)
  }

  const search = async () => {
    const call = ++current
    const words = input.value.replace(SINGLE_LETTER, '').trim()
    results.ariaBusy = 'true'
    say(words === '' ? '' : 'Searching …')
    const found = words === '' ? [] : await find(words, everywhere.checked)
    let shown = 0
    const nextEntries = async () => {
      const entries = await Promise.all(
        found.slice(shown, shown + BATCH).map(async (result) => toEntry(await toFoundPage(result))),
      )
      shown += entries.length
      return entries
    }
    const entries = await nextEntries()
    if (call !== current) return
    results.replaceChildren(...entries)
    results.ariaBusy = 'false'
    more.hidden = shown >= found.length
    showMore = async () => {
      const added = await nextEntries()
      if (call !== current) return
      results.append(...added)
      more.hidden = shown >= found.length
      added[0]?.querySelector('a')?.focus()
    }
    say(words === '' ? '' : toSentence(found.length, words))
  }

  const attempt = (action: () => Promise<void>) => () => {
    const running = action()
    const call = current
    running.catch(() => {
      if (call !== current) return
      results.replaceChildren()
      more.hidden = true
      say('Search can’t be loaded now. All pages are listed at the link below.')
    })
  }
  input.addEventListener('input', attempt(search))
  everywhere.addEventListener('change', attempt(search))
  more.addEventListener(
    'click',
    attempt(() => showMore()),
  )
}

function toSentence(count: number, words: string): string {
  if (count === 0) return `Nothing found for “${words}”.`
  return `${count} ${count === 1 ? 'page' : 'pages'} with “${words}”.`
}
