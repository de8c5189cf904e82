/** Under which the browser remembers whether `/` opens search. */
export const SLASH_KEY = 'search-slash'

/** Whether `/` opens search, as a box to be unchecked: who speaks to a computer types letters without meaning to (WCAG 2.1.4). */
export function rememberSlashKey(box: HTMLInputElement): void {
  try {
    box.checked = localStorage.getItem(SLASH_KEY) !== 'off'
    box.addEventListener('change', () => {
      if (box.checked) localStorage.removeItem(SLASH_KEY)
      else localStorage.setItem(SLASH_KEY, 'off')
    })
  } catch {
    // Nothing can be remembered here, so there is nothing to choose.
    box.disabled = true
  }
}
