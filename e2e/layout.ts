import type { Locator, Page } from 'playwright/test'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Where elements stand on the page, in whole pixels. */
export function boxesOf(elements: Locator): Promise<Box[]> {
  return elements.evaluateAll((all) =>
    all.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) }
    }),
  )
}

/** Boxes by the line they begin on, from the top down. */
export function rowsOf(boxes: readonly Box[]): Box[][] {
  const rows = new Map<number, Box[]>()
  for (const box of boxes) rows.set(box.y, [...(rows.get(box.y) ?? []), box])
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row)
}

/** What sticks out to the right of the page, or is cut off because its words don't fit it. */
export function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement
    const sticksOut = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1
    const isCut = (element: Element) =>
      getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
    const isForEyes = (element: Element) => !element.closest('.sr-only') && element.checkVisibility()
    const found = Array.from(document.body.querySelectorAll('*')).filter(
      (element) => isForEyes(element) && (sticksOut(element) || isCut(element)),
    )
    const scrolls = document.documentElement.scrollWidth > clientWidth ? ['the page scrolls sideways'] : []
    return [...scrolls, ...found.map((element) => `${element.outerHTML.slice(0, 120)}…`)]
  })
}
