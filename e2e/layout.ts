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

/**
 * What sticks out to the right of the page, or is cut off because its words don't fit it. Tables, code and formulas
 * may be wider than the page where they scroll by themselves (WCAG 1.4.10).
 */
export function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth } = document.documentElement
    const wide = 'table, pre, math'
    const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
    const isScroller = (element: Element) =>
      scrolls(element) && (element.matches(wide) || element.querySelector(`:scope > :is(${wide})`) !== null)
    const isInScroller = (element: Element): boolean =>
      element.parentElement !== null && (isScroller(element.parentElement) || isInScroller(element.parentElement))
    const sticksOut = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1
    const isCut = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const isCutAside = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      const isCutBelow = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1
      return !isScroller(element) && (isCutAside || isCutBelow)
    }
    const isForEyes = (element: Element) =>
      !element.closest('.sr-only') && element.checkVisibility({ opacityProperty: true })
    const found = Array.from(document.body.querySelectorAll('*')).filter(
      (element) => isForEyes(element) && !isInScroller(element) && (sticksOut(element) || isCut(element)),
    )
    const sideways = document.documentElement.scrollWidth > clientWidth ? ['the page scrolls sideways'] : []
    return [...sideways, ...found.map((element) => `${element.outerHTML.slice(0, 120)}…`)]
  })
}

/** The words that stand on other words, line by line. */
export function overlapsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: { words: string; rect: DOMRect }[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement
      if (!text.textContent?.trim() || !element?.checkVisibility() || element.closest('.sr-only, svg, math')) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      for (const rect of range.getClientRects()) lines.push({ words: text.textContent.trim().slice(0, 60), rect })
    }
    // Letters are lower than their lines, whose boxes may touch.
    const touch = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > Math.min(one.height, other.height) / 3
    return lines.flatMap(({ words, rect }, index) =>
      lines
        .slice(index + 1)
        .filter((other) => touch(rect, other.rect))
        .map((other) => `“${words}” and “${other.words}”`),
    )
  })
}
