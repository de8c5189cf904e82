import { SEARCH_URL } from '#lib/search/search-urls'
import { handleArrows } from './arrow-keys'
import { element } from './element'
import { searchAsTyped } from './search'
import { rememberSlashKey } from './slash-key'

/** The dialog that searches, closed. */
export function toDialog(): HTMLDialogElement {
  const input = element('input', {
    type: 'search',
    autofocus: true,
    autocomplete: 'off',
    spellcheck: false,
    'aria-label': 'Words to search for',
  })
  const everywhere = element('input', { type: 'checkbox' })
  const slash = element('input', { type: 'checkbox' })
  const status = element('p', { role: 'status', className: 'status' })
  const results = element('ol', { className: 'results', role: 'list' })
  const more = element('button', { type: 'button', hidden: true }, 'More pages')
  const close = element('button', { type: 'button' }, 'Close')
  const dialog = element(
    'dialog',
    { 'aria-label': 'Search' },
    element('div', { className: 'words' }, input, close),
    element('div', { className: 'found' }, status, results, more),
    element(
      'div',
      { className: 'settings' },
      element('label', {}, everywhere, ' Earlier versions and histories, too'),
      element('label', {}, slash, ' Open with ', element('kbd', {}, '/')),
      element('a', { href: SEARCH_URL }, 'All pages'),
    ),
  )
  searchAsTyped({ input, everywhere, status, results, more })
  rememberSlashKey(slash)
  dialog.addEventListener('keydown', (event) => handleArrows(event, input, results))
  dialog.addEventListener('toggle', () => dialog.open && input.select())
  dialog.addEventListener('click', ({ target }) => {
    // The dialog itself is what lies behind its parts; a link may lead to a place of this very page.
    if (target === dialog || target === close || (target instanceof Element && target.closest('a'))) dialog.close()
  })
  return dialog
}
