import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ENTRY = fileURLToPath(new URL('../../components/search/browser/main.ts', import.meta.url))
/** What it exports takes the place of the globals of the same names. */
const FETCH = fileURLToPath(new URL('../../components/search/browser/fetch.ts', import.meta.url))
/** What engine.ts imports; Pagefind brings it along with an index. */
const ENGINE = /\/pagefind\.js$/

// Where the policy's 'strict-dynamic' is understood.
const target = ['chrome111', 'firefox114', 'safari16.4']

/** The script of search, Pagefind's part and the style sheet included, in one file. */
export async function bundleSearch(engine: Uint8Array): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    inject: [FETCH],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target,
    plugins: [
      {
        name: 'search',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: ENGINE }, ({ path }) => ({ path, namespace: 'pagefind' }))
          onLoad({ filter: ENGINE, namespace: 'pagefind' }, () => ({ contents: engine, loader: 'js' }))
          onLoad({ filter: /\.css$/ }, async ({ path }) => {
            const sheet = await build({ entryPoints: [path], minify: true, write: false, target })
            return { contents: sheet.outputFiles[0]?.contents ?? '', loader: 'text' }
          })
        },
      },
    ],
  })
  const [bundle] = outputFiles
  if (!bundle) throw new Error('esbuild has made nothing of the script of search.')
  return bundle.contents
}
