import type { Dialect } from '#lib/markdown/dialect'
import { addressVectors } from './addresses'
import { markdownVectors } from './markdown'
import { mutationVectors } from './mutations'
import { mystVectors } from './myst'
import { nameVectors } from './names'
import { scriptVectors } from './scripts'
import { shortcodeVectors } from './shortcodes'
import { styleVectors } from './styles'

interface VectorClass {
  name: string
  vectors: readonly string[]
  dialect: Dialect
}

/** Everything that a hostile file might try, by what it tries. */
export const vectorClasses: readonly VectorClass[] = [
  { name: 'elements and handlers', vectors: scriptVectors, dialect: 'hugo' },
  { name: 'addresses', vectors: addressVectors, dialect: 'hugo' },
  { name: 'markup that mutates', vectors: mutationVectors, dialect: 'hugo' },
  { name: 'styles', vectors: styleVectors, dialect: 'hugo' },
  { name: 'ids and names', vectors: nameVectors, dialect: 'hugo' },
  { name: 'Markdown', vectors: markdownVectors, dialect: 'hugo' },
  { name: 'shortcodes', vectors: shortcodeVectors, dialect: 'hugo' },
  { name: 'directives and roles', vectors: mystVectors, dialect: 'myst' },
]
