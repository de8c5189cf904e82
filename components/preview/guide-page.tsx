import { Header } from '#components/page/header'
import { ScrollStops } from '#components/page/scroll-stops'
import type { Preview } from '#lib/changes/preview'
import { GUIDE, type GuidePage, type ShownExample } from '#lib/guide/guide'
import type { SiteIndex } from '#lib/links/site-index'
import { MAIN_ID } from '#lib/markdown/anchor'
import { GuideExample } from './guide-example'
import { PreviewBanner } from './preview-banner'

interface Props {
  guide: GuidePage
  preview: Preview
  site: SiteIndex
}

/** The examples of a section of the editors' guide, each beside what becomes of it. */
export function GuidePageView({ guide: { title, examples }, preview, site }: Props) {
  return (
    <>
      <PreviewBanner preview={preview} config={site.config} />
      <Header config={site.config} current={undefined} />
      <main id={MAIN_ID} className="guide mx-auto max-w-page">
        <p>
          <a href={GUIDE}>What pages may hold</a>
        </p>
        <h1>{title}</h1>
        {examples.length > 1 && <Contents examples={examples} />}
        {examples.map((example) => (
          <GuideExample key={example.name} example={example} />
        ))}
      </main>
      <ScrollStops />
    </>
  )
}

function Contents({ examples }: { examples: readonly ShownExample[] }) {
  return (
    <nav aria-labelledby="contents:title">
      <p id="contents:title">On this page</p>
      <ul>
        {examples.map(({ name, title }) => (
          <li key={name}>
            <a href={`#${encodeURIComponent(name)}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
