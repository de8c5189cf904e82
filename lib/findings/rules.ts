export type Severity = 'error' | 'warning' | 'note'

/** What each rule asks for, in a sentence an editor can read, and how serious a breach is. */
export const rules = {
  'front-matter-syntax': ['error', 'Front matter is YAML between `---` lines or TOML between `+++` lines.'],
  'front-matter-schema': ['error', 'Front matter holds only the fields that the page kind knows.'],
  'site-schema': ['error', 'The files that configure the site hold only the fields they know.'],
  'section-kind': ['error', 'A section is of a kind that the site can show.'],
  'section-id': ['error', 'Every section of a page has an id of its own.'],
  'body-unused': ['warning', 'A landing page has no text outside its sections.'],
  'title-missing': ['error', 'Every page has a title.'],
  'url-characters': ['error', 'A file name has no characters that mean something else in a URL.'],
  nesting: ['error', 'Text is nested no deeper than it can be read.'],
  'url-duplicate': ['error', 'Every page has a URL of its own.'],
  'redirect-cycle': ['error', 'A redirect ends at a page.'],
  'redirect-shadowed': ['error', 'A redirect does not stand where a page or a file is.'],
  'redirect-target': ['error', 'A redirect leads to a page, a file or a URL that exists.'],
  'former-anchor': ['error', 'A former anchor leads to an anchor that its page has.'],
  'shortcode-syntax': ['error', 'A shortcode is closed the way it was opened.'],
  'shortcode-unknown': ['error', 'A shortcode is one that the site knows.'],
  'shortcode-parameter': ['error', 'A shortcode has only the parameters it knows.'],
  'figure-source': ['error', 'A figure names its picture in `src`.'],
  'link-missing': ['error', 'A link leads to a page or file that exists.'],
  'anchor-missing': ['error', 'A link to an anchor leads to one that exists.'],
  'link-elsewhere': ['note', 'A link to a page that this site does not have leads to the fallback origin.'],
  'picture-missing': ['error', 'A picture is a file that exists.'],
  'picture-remote': ['error', 'A picture from another host has a copy here.'],
  'picture-changed': ['error', 'A copy of a picture is the one that `pictures.lock.json` names.'],
  'version-orphan': ['error', 'An earlier version lies beside the page it is a version of.'],
  'style-syntax': ['error', 'CSS in content can be read.'],
  'style-dropped': ['warning', 'CSS in content keeps to its section and asks no other host.'],
  'html-removed': ['warning', 'HTML in content uses only what the site lets through.'],
  'reserved-characters': ['warning', 'Text holds no Unicode noncharacters.'],
  'file-unreadable': ['error', 'Every content file can be read as UTF-8 text.'],
} as const satisfies Record<string, readonly [Severity, string]>

export type Rule = keyof typeof rules
