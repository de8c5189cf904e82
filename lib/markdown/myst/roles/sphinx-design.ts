import { element } from '../element'
import { type RoleKind, splitTarget, toWords } from './role-kind'

/** `` {fab}`github` ``: an icon. What follows a semicolon is its size and its classes, which mean nothing here. */
function iconRole(pack: string): RoleKind {
  return {
    words: () => [],
    toNodes: ({ content: { value } }) => {
      const name = value.split(';', 1)[0]?.trim() ?? ''
      return [element('site-icon', { dataName: `${pack}/${name}` }, [])]
    },
  }
}

/** `` {octicon}`gear;1em` ``: GitHub's icons are drawn by those of the site that show the same. */
const octicon: RoleKind = {
  words: () => [],
  toNodes({ content: { value } }, { report }) {
    const name = value.split(';', 1)[0]?.trim() ?? ''
    const drawing = octicons.get(name)
    if (drawing !== undefined) return [element('site-icon', { dataName: drawing }, [])]
    const hint = 'Write `{fas}` and one of Font Awesome’s icons in its place.'
    report('role-content', `There is no icon \`${name}\` here: it is left out.`, hint)
    return []
  },
}

const octicons: ReadonlyMap<string, string> = new Map(
  (
    'alert fas/triangle-exclamation arrow-left fas/arrow-left arrow-right fas/arrow-right beaker fas/flask ' +
    'bell fas/bell book fas/book broadcast fas/tower-broadcast bug fas/bug calendar fas/calendar check fas/check ' +
    'check-circle fas/circle-check checklist fas/list-check clock fas/clock cloud fas/cloud code fas/code ' +
    'comment fas/comment comment-discussion fas/comments cpu fas/microchip database fas/database ' +
    'dependabot fas/robot device-camera-video fas/video download fas/download eye fas/eye file fas/file ' +
    'file-directory fas/folder gear fas/gear gift fas/gift git-branch fas/code-branch git-commit fas/code-commit ' +
    'git-merge fas/code-merge git-pull-request fas/code-pull-request globe fas/globe graph fas/chart-line ' +
    'heart fas/heart heart-fill fas/heart home fas/house hourglass fas/hourglass image fas/image inbox fas/inbox ' +
    'info fas/circle-info issue-opened far/circle-dot key fas/key law fas/scale-balanced light-bulb far/lightbulb ' +
    'link fas/link link-external fas/arrow-up-right-from-square list-unordered fas/list location fas/location-dot ' +
    'lock fas/lock mail far/envelope mark-github fab/github megaphone fas/bullhorn mortar-board fas/graduation-cap ' +
    'note fas/note-sticky organization fas/building package fas/box paperclip fas/paperclip pencil fas/pencil ' +
    'people fas/users person fas/user pin fas/thumbtack play fas/play plus fas/plus project fas/table-columns ' +
    'pulse fas/wave-square question fas/circle-question repo fas/book-bookmark report fas/flag rocket fas/rocket ' +
    'search fas/magnifying-glass server fas/server share fas/share-nodes shield fas/shield shield-check fas/shield-halved ' +
    'smiley far/face-smile sparkle hero/sparkles star far/star star-fill fas/star stop fas/ban sync fas/rotate ' +
    'table fas/table tag fas/tag tasklist fas/list-check telescope fas/binoculars terminal fas/terminal ' +
    'thumbsup far/thumbs-up tools fas/screwdriver-wrench trash fas/trash trophy fas/trophy upload fas/upload ' +
    'verified fas/certificate versions fas/clone video fas/video workflow fas/diagram-project x fas/xmark ' +
    'zap fas/bolt'
  )
    .match(/\S+ \S+/g)
    ?.map((pair) => pair.split(' '))
    .map(([name = '', drawing = '']) => [name, drawing] as const) ?? [],
)

/** `` {bdg-primary}`new` ``: a word that is set off by its colour there. */
const badge: RoleKind = {
  words: (content, parser) => parser.words(content),
  toNodes: ({ children }) => children,
}

/** `` {bdg-link-primary}`words <https://example.org>` ``: a link. */
const badgeLink: RoleKind = {
  words: ({ value }) => toWords(splitTarget(value).words ?? splitTarget(value).target),
  toNodes: ({ content: { value }, children }) => [{ type: 'link', url: splitTarget(value).target, children }],
}

/** `` {bdg-ref-primary}`words <label>` ``: a reference. */
const badgeReference: RoleKind = {
  words: ({ value }) => toWords(splitTarget(value).words),
  toNodes: ({ content: { value }, children }) => [
    { type: 'mystReference', by: 'label', to: splitTarget(value).target, children },
  ],
}

const colours = 'primary secondary success info warning danger light muted dark white black'.split(' ')
const endings = ['', ...colours.flatMap((colour) => [`-${colour}`, `-${colour}-line`])]

/** The roles of sphinx-design: icons and badges. */
export const sphinxDesignRoles: Readonly<Record<string, RoleKind>> = {
  fa: iconRole('fa'),
  fas: iconRole('fas'),
  fab: iconRole('fab'),
  far: iconRole('far'),
  octicon,
  ...Object.fromEntries(
    endings.flatMap((ending) => [
      [`bdg${ending}`, badge],
      [`bdg-link${ending}`, badgeLink],
      [`bdg-ref${ending}`, badgeReference],
    ]),
  ),
}
