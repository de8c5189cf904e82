import type { Page } from 'playwright/test'

/**
 * The targets of a page that are neither 24 pixels wide and high nor so far from others that a circle of that
 * diameter around them holds no other (WCAG 2.5.8). Links in a sentence are exempt there.
 */
export function smallTargetsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24
    const selector = 'a[href], button, summary, input, select, textarea, label, [role="button"]'
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const isTarget = (element: Element) => isShown(element) && !isInLabel(element) && !isLabelElsewhere(element)
    // A field and the label around it are one target.
    const isInLabel = (element: Element) => element.localName !== 'label' && element.closest('label') !== null
    const isLabelElsewhere = (element: Element) => element.localName === 'label' && !element.querySelector('input')
    const elements = Array.from(document.querySelectorAll(selector)).filter(isTarget)

    const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline')
    function isInSentence(element: Element): boolean {
      if (!isInline(element)) return false
      let block = element.parentElement
      while (block && isInline(block)) block = block.parentElement
      const copy = block?.cloneNode(true) as Element | undefined
      for (const target of copy?.querySelectorAll(selector) ?? []) target.remove()
      return /\w/.test(copy?.textContent ?? '')
    }

    /** What is stuck to the window passes over what is below it, and is no neighbour of that. */
    function layerOf(element: Element | null): Element | null {
      if (!element || ['sticky', 'fixed'].includes(getComputedStyle(element).position)) return element
      return layerOf(element.parentElement)
    }

    const targets = elements.map((element) => {
      const parts = [element, ...element.querySelectorAll('*')].flatMap((part) => Array.from(part.getClientRects()))
      const rects = parts.filter(({ width, height }) => width > 1 && height > 1)
      const left = Math.min(...rects.map((rect) => rect.left))
      const right = Math.max(...rects.map((rect) => rect.right))
      const top = Math.min(...rects.map((rect) => rect.top))
      const bottom = Math.max(...rects.map((rect) => rect.bottom))
      const isSmall = right - left < least - 0.5 || bottom - top < least - 0.5
      const centre = { x: (left + right) / 2, y: (top + bottom) / 2 }
      return { element, rects, isSmall, centre, layer: layerOf(element) }
    })
    type Target = (typeof targets)[number]

    function distance({ x, y }: Target['centre'], { left, right, top, bottom }: DOMRect): number {
      return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
    }
    function isTooClose(one: Target, other: Target): boolean {
      if (other === one || other.layer !== one.layer || other.element.contains(one.element)) return false
      const between = Math.hypot(one.centre.x - other.centre.x, one.centre.y - other.centre.y)
      if (other.isSmall && between < least) return true
      return other.rects.some((rect) => distance(one.centre, rect) < least / 2)
    }
    return targets
      .filter((one) => one.isSmall && one.rects.length > 0 && !isInSentence(one.element))
      .flatMap((one) => {
        const other = targets.find((candidate) => isTooClose(one, candidate))
        if (!other) return []
        return [
          `${one.element.outerHTML.slice(0, 160)}… is small, and close to ${other.element.outerHTML.slice(0, 160)}…`,
        ]
      })
  })
}
