import { Header } from '#components/page/header'
import type { Preview } from '#lib/changes/preview'
import type { GuidePage } from '#lib/guide/guide'
import type { SiteIndex } from '#lib/links/site-index'
import { MAIN_ID } from '#lib/markdown/anchor'
import { PreviewBanner } from './preview-banner'

interface Props {
  guide: readonly GuidePage[]
  preview: Preview
  site: SiteIndex
}

/** What pages may hold: the list of all examples, by sections of the editors' guide. */
export function GuideContents({ guide, preview, site }: Props) {
  return (
    <>
      <PreviewBanner preview={preview} config={site.config} />
      <Header config={site.config} current={undefined} />
      <main id={MAIN_ID} className="plain mx-auto max-w-page">
        <h1>What pages may hold</h1>
        <p className="subtitle">The examples of the editors’ guide, each beside what becomes of it.</p>
        <div className="prose">
          <ul>
            {guide.map(({ title, url, examples }) => (
              <li key={url}>
                <a href={url}>{title}</a>
                {examples.length > 1 && (
                  <ul>
                    {examples.map((example) => (
                      <li key={example.name}>
                        <a href={`${url}#${encodeURIComponent(example.name)}`}>{example.title}</a>
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </div>
      </main>
    </>
  )
}
