import type { Page } from 'playwright/test'

/** Where the focus is after a press of Tab. */
export interface Stop {
  name: string
  /** The landmark it stands in; `top` for what comes before them. */
  place: 'top' | 'header' | 'main' | 'footer'
  /** Its position in the document, counted in elements. */
  position: number
  /** Its first line on the screen. */
  line: { left: number; right: number; top: number; bottom: number }
  /** Whether it looks different from how it looks without the focus. */
  isMarked: boolean
  isInViewport: boolean
  /** What lies over a part of its first line, if anything does. */
  coveredBy: string | undefined
}

/** Presses Tab from the top of the page to its end, without what a preview says of the page. */
export async function tabThrough(page: Page): Promise<Stop[]> {
  const findings = page.getByRole('complementary', { name: 'Findings' })
  await findings.evaluateAll((panels) => panels.map((panel) => panel.remove()))
  return tabThroughAll(page)
}

/** Presses Tab from the top of the page to its end. */
export async function tabThroughAll(page: Page): Promise<Stop[]> {
  await page.evaluate(rememberLooks)
  const stops: Stop[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(readStop)
    if (!stop || stop.position === stops[0]?.position) return stops
    stops.push(stop)
  }
}

/** Whether the eye, going from one stop to the next, goes on: to the right or down. */
export function readsOn(next: Stop, last: Stop): boolean {
  return next.line.left >= last.line.right || next.line.top >= last.line.bottom
}

/** The stops that a reader can't see, and why. */
export function unseen(stops: readonly Stop[]): object[] {
  const hidden = stops.filter(({ isMarked, isInViewport, coveredBy }) => !isMarked || !isInViewport || coveredBy)
  return hidden.map(({ name, isMarked, isInViewport, coveredBy }) => ({ name, isMarked, isInViewport, coveredBy }))
}

/** Runs in the browser, before anything has the focus: how each element looks, or the label that stands for it. */
function rememberLooks() {
  const lookOf = (element: Element) => {
    const seen = getComputedStyle(element).opacity === '0' ? (element.closest('label') ?? element) : element
    const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = getComputedStyle(seen)
    const outline = outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`
    return `${outline} on ${backgroundColor}`
  }
  const looks = new Map(Array.from(document.querySelectorAll('*'), (element) => [element, lookOf(element)]))
  Object.assign(globalThis, { isMarked: (element: Element) => lookOf(element) !== looks.get(element) })
}

/** Runs in the browser. */
function readStop(): Stop | undefined {
  const element = document.activeElement
  if (!element || element === document.body) return undefined
  const { isMarked } = globalThis as unknown as { isMarked: (element: Element) => boolean }
  const { left = 0, right = 0, top = 0, bottom = 0 } = element.getClientRects()[0] ?? {}
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const [nearLeft, nearRight] = [Math.min(left + 3, x), Math.max(right - 3, x)]
  const seen = [nearLeft, x, nearRight].map((across) => document.elementFromPoint(across, y))
  const own = element.closest('label') ?? element
  const cover = seen.find((over) => over !== null && !own.contains(over) && !over.contains(own))
  return {
    name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '',
    place: (element.closest('header, main, footer')?.localName ?? 'top') as Stop['place'],
    position: Array.from(document.querySelectorAll('*')).indexOf(element),
    line: { left, right, top: top + scrollY, bottom: bottom + scrollY },
    isMarked: isMarked(element),
    isInViewport: bottom > 0 && top < innerHeight,
    coveredBy: cover?.outerHTML.slice(0, 120),
  }
}
