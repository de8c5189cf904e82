// Next loads its adapter with Node's own `import`, which in Node 20 reads no TypeScript.
import { tsImport } from 'tsx/esm/api'

const { adapter } = await tsImport('./adapter.ts', import.meta.url)

export default adapter
