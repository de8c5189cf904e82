import type { Page } from 'playwright/test'

const ORIGIN = 'http://hostile.test'

/** What a page did that no text may make it do. */
export interface Harm {
  /** `hit()` was called, or a dialog was opened. */
  ran: number
  /** Addresses on other hosts that were asked, and pages that were gone to. */
  asked: string[]
  /** Attributes that hold code. */
  handlers: string[]
  /** Addresses in the page that run code. */
  addresses: string[]
  /** Globals that are no longer what they were. */
  replaced: string[]
  /** Parts of the page around the text that can't be seen or reached. */
  hidden: string[]
}

export const harmless: Harm = { ran: 0, asked: [], handlers: [], addresses: [], replaced: [], hidden: [] }

/** Opens pages in a browser, and says what harm each did. */
export class Watch {
  private html = ''
  private asked: string[] = []
  private dialogs = 0

  private constructor(private readonly page: Page) {}

  static async over(page: Page): Promise<Watch> {
    const watch = new Watch(page)
    page.on('dialog', (dialog) => {
      watch.dialogs++
      void dialog.dismiss()
    })
    await page.route('**', async (route) => {
      const url = route.request().url()
      if (url === `${ORIGIN}/`)
        return await route.fulfill({ contentType: 'text/html; charset=utf-8', body: watch.html })
      if (!url.startsWith(`${ORIGIN}/`) || route.request().isNavigationRequest()) watch.asked.push(url)
      return await route.fulfill({ status: 404, body: '' })
    })
    await page.addInitScript(prepare)
    return watch
  }

  /** Opens a page, does what a visitor might do, and looks. */
  async open(html: string): Promise<Harm> {
    this.html = html
    this.asked = []
    this.dialogs = 0
    await this.page.goto(`${ORIGIN}/`, { waitUntil: 'load' })
    const seen = await this.page.evaluate(look).catch((error: unknown) => {
      // The page went elsewhere while it was looked at.
      if (this.asked.length === 0) throw error
      return harmless
    })
    return { ...seen, ran: seen.ran + this.dialogs, asked: this.asked }
  }
}

/** Runs before the page: counts calls, and keeps what must not change. */
function prepare(): void {
  const calls = { count: 0 }
  Object.defineProperty(window, 'hit', { value: () => calls.count++ })
  Object.defineProperty(window, 'hitCalls', { value: calls })
  const kept = ['getElementById', 'querySelector', 'createElement', 'body', 'head', 'forms', 'cookie', 'location']
  Object.defineProperty(window, 'isReplaced', {
    value: () =>
      kept.filter((name) => {
        const own = name === 'location' ? undefined : Object.getOwnPropertyDescriptor(Document.prototype, name)
        const meant: unknown = own?.get ? own.get.call(document) : (own?.value ?? window.location)
        return Reflect.get(document, name) !== meant
      }),
  })
}

/** Runs in the page, once it is loaded. */
async function look(): Promise<Omit<Harm, 'asked'>> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const elements = [...document.querySelectorAll<HTMLElement>('main, main *')]
  // Links that lead elsewhere are no harm; those that run code are followed.
  const stay = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a, area') : null
    const protocol: unknown = link && Reflect.get(link, 'protocol')
    if (protocol === 'http:' || protocol === 'https:' || protocol === 'mailto:' || protocol === 'tel:')
      event.preventDefault()
  }
  document.addEventListener('click', stay, true)
  const around = [...document.querySelectorAll('header a, footer a')].filter((link) => link.closest('nav, footer'))
  const covered = around.filter((link) => {
    link.scrollIntoView({ block: 'center' })
    const box = link.getBoundingClientRect()
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    return !top || !(link === top || link.contains(top))
  })
  for (const element of elements) {
    for (const name of [
      'pointerover',
      'mouseover',
      'mousedown',
      'focus',
      'keydown',
      'toggle',
      'error',
      'load',
      'input',
    ]) {
      element.dispatchEvent(new Event(name, { bubbles: name !== 'error' && name !== 'load' }))
    }
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  }
  await frame()
  await frame()
  const attributes = elements.flatMap((element) => [...element.attributes])
  return {
    ran: (Reflect.get(window, 'hitCalls') as { count: number }).count,
    handlers: attributes.filter(({ name }) => /^on/i.test(name)).map(({ name, value }) => `${name}=${value}`),
    addresses: attributes
      .filter(({ name }) =>
        /^(href|xlink:href|src|srcset|action|formaction|data|poster|cite|background|srcdoc|ping|style)$/.test(name),
      )
      .filter(({ name, value }) => {
        if (name === 'style' || name === 'srcdoc' || name === 'ping' || name === 'srcset') return true
        // biome-ignore lint/suspicious/noControlCharactersInRegex: a browser drops them, too.
        const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value.replaceAll(/[\u0000-\u0020]/g, ''))?.[1]
        return scheme !== undefined && !['http', 'https', 'mailto', 'tel'].includes(scheme.toLowerCase())
      })
      .map(({ name, value }) => `${name}=${value}`),
    replaced: (Reflect.get(window, 'isReplaced') as () => string[])(),
    hidden: around.length === 0 ? ['navigation'] : covered.map(({ textContent }) => textContent ?? ''),
  }
}
