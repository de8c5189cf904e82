// The CSS properties that content may set: how its words, boxes and pictures look and where they stand in
// their section. Not what moves them out of it, hides the pointer, or runs on its own.

/** Properties that belong with all that begin with their name and a hyphen: `margin`, `margin-top`. */
const families = [
  ...['align', 'background', 'border', 'break', 'column', 'counter', 'flex', 'font', 'grid', 'hyphenate', 'justify'],
  ...['list-style', 'margin', 'object', 'outline', 'overflow', 'padding', 'page-break', 'place', 'text', 'transform'],
  ...['transition', 'word'],
]

const properties = new Set([
  ...['accent-color', 'aspect-ratio', 'block-size', 'bottom', 'box-decoration-break', 'box-shadow', 'box-sizing'],
  ...['caption-side', 'clear', 'color', 'color-scheme', 'columns', 'content', 'direction', 'display', 'empty-cells'],
  ...['fill', 'filter', 'float', 'gap', 'height', 'hyphens', 'inline-size', 'isolation', 'left', 'letter-spacing'],
  ...['line-break', 'line-height', 'max-block-size', 'max-height', 'max-inline-size', 'max-width', 'min-block-size'],
  ...['min-height', 'min-inline-size', 'min-width', 'mix-blend-mode', 'opacity', 'order', 'orphans', 'position'],
  ...[
    'print-color-adjust',
    'quotes',
    'right',
    'rotate',
    'row-gap',
    'scale',
    'stroke',
    'tab-size',
    'table-layout',
    'top',
  ],
  ...['translate', 'unicode-bidi', 'vertical-align', 'visibility', 'white-space', 'widows', 'width', 'writing-mode'],
  'z-index',
])

/** Whether content may set a property: one of its own (`--gap`), or one that stays in its section. */
export function isContentProperty(name: string): boolean {
  return (
    name.startsWith('--') ||
    properties.has(name) ||
    families.some((family) => name === family || name.startsWith(`${family}-`))
  )
}
