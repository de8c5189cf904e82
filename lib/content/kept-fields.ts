// Fields that Hugo, Hugo Blox or MyST know and that mean nothing here. They are kept in `params`.

const hugo = `
  audio images isCJKLanguage keywords resources series sitemap toc translationKey videos
`

const hugoBlox = `
  abstract address address_url all_day banner caption commentable date_end date_format design diagram editable
  event event_end event_start event_url featured gallery_item header highlight highlighting interests links
  location math organizations pager post profile projects publication publication_short publication_types
  publishing hugoblox reading_time role share show_breadcrumb show_date show_related slides social superuser
  text_length url_code url_dataset url_pdf url_poster url_preprint url_project url_slides url_source url_video
  user_groups view first_name last_name education email bio doi
`

const myst = `
  abbreviations affiliations arxiv biblio bibliography binder content_includes_title contributors copyright
  corresponding downloads editors edit_url enumerator error_rules execute export exports first_page funding
  github html_meta id identifiers issue jupyter jupytext kernelspec keywords last_page license math numbering
  open_access options orphan parts plugins requirements reviewers settings site skip_execution source_url
  subject substitutions thumbnailOptimized venue volume html_theme.sidebar_secondary.remove nosearch tocdepth
  bannerOptimized pmid pmcid software
`

const navigation = 'The links in the header are in `navigation` in site.yaml.'
const published = 'The page is published. `draft: true`, or a folder whose name begins with `_`, would keep it back.'
const layout = 'Pages here have one layout; `type: landing` makes a page of sections.'

/** Fields that change something in Hugo, each with what to do here. */
const effects: readonly (readonly [string, string])[] = [
  ['menu', navigation],
  ['menus', navigation],
  ['main_menu', navigation],
  ['headless', published],
  ['build', published],
  ['_build', published],
  ['layout', layout],
  ['outputs', layout],
  ['markup', 'Every page is read as Markdown.'],
]

/** The fields that are kept, each with what to say of it, if anything. */
export const keptFields: ReadonlyMap<string, string | undefined> = new Map<string, string | undefined>([
  ...[hugo, hugoBlox, myst].flatMap((names) => names.trim().split(/\s+/)).map((name) => [name, undefined] as const),
  ...effects,
])
