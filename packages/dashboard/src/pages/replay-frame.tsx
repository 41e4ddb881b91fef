/** Pages. Replay frame: the notice of a record as it was, in a frame that can reach nothing. */
import type { ShownAnswer } from '@placet/model'
import { useSignal } from '@preact/signals'
import type { SiteInfo } from '../api.ts'
import { evidenceTexts } from '../texts/evidence.ts'
import { Panel } from './panel.tsx'
import { useWords } from './words.ts'

const layers = ['notice', 'preferences', 'policy', 'placeholder'] as const
type ReplayLayer = (typeof layers)[number]

const replayAddress = (site: string, hash: string, at: string, layer: ReplayLayer) =>
  `v1/${encodeURIComponent(site)}/replays/${hash}?${new URLSearchParams({ at, layer })}`

export function ReplayFrame({ shown: { record, notice, served }, site }: { shown: ShownAnswer; site: SiteInfo }) {
  const { language } = useWords()
  const t = evidenceTexts[language]
  const layer = useSignal<ReplayLayer>(record.layer === 'api' ? 'notice' : record.layer)
  return (
    <Panel hook="replay" title={t.replay} means={t.replayMeans} isSample={site.isSample}>
      {notice && record.noticeHash && served ? (
        <>
          <fieldset class="segments">
            <legend class="visually-hidden">{t.layerShown}</legend>
            {layers
              .filter((each) => each !== 'policy' || notice.policy?.hash)
              .map((each) => (
                <button
                  key={each}
                  type="button"
                  data-layer={each}
                  aria-current={each === layer.value ? 'true' : undefined}
                  onClick={() => {
                    layer.value = each
                  }}
                >
                  {t.layers[each]}
                </button>
              ))}
          </fieldset>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section class="replay" tabIndex={0} aria-label={t.layers[layer.value]}>
            <iframe
              data-device={record.device}
              title={t.replay}
              sandbox="allow-scripts"
              referrerpolicy="no-referrer"
              src={replayAddress(record.site, record.noticeHash, record.receivedAt, layer.value)}
            />
          </section>
        </>
      ) : (
        <p class="note">{record.noticeHash ? t.noReplay : t.noNotice}</p>
      )}
    </Panel>
  )
}
