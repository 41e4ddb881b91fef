/** Pages. Record facts: what one record says, and by what it was shown. Identifiers of subjects come masked. */
import type { ShownAnswer } from '@placet/model'
import type { ComponentChildren } from 'preact'
import type { SiteInfo } from '../api.ts'
import { evidenceTexts } from '../texts/evidence.ts'
import { Panel } from './panel.tsx'
import { useWords } from './words.ts'

/** Address of a configuration or policy as it was kept. */
const documentAddress = (site: string, hash: string) => `v1/${encodeURIComponent(site)}/documents/${hash}`

const short = (hash: string) => hash.slice(0, 16)

function Hash({ hash, href, text }: { hash: string; href?: string; text?: string }) {
  return (
    <>
      <code title={hash}>{short(hash)}…</code> {href && <a href={href}>{text}</a>}
    </>
  )
}

export function RecordFacts({ shown: { record, notice, served }, site }: { shown: ShownAnswer; site: SiteInfo }) {
  const { t: all, language, format } = useWords()
  const t = evidenceTexts[language]
  const at = (iso: string) => `${format.instant(iso)} UTC`
  const nameOf = (id: string) => site.categories[id]?.[language] ?? id
  const choices = Object.entries({ ...record.choices, ...record.services }).map(([id, choice]) => t.chosen(nameOf(id), t.choice[choice]))
  const facts: [string, string, ComponentChildren][] = [
    ['decidedAt', t.decidedAt, at(record.decidedAt)],
    ['receivedAt', t.receivedAt, `${at(record.receivedAt)}${record.isSkewed ? ` · ${t.skewed}` : ''}`],
    ['how', t.how, `${t.action[record.action]} · ${t.layers[record.layer]}`],
    ['choices', t.choices, choices.join(' · ')],
    ['validUntil', t.validUntil, at(record.validUntil)],
    ['language', t.language, format.language(record.language)],
    ['device', t.device, all.breakdown.names[record.device]],
    ['consentId', t.subject, record.consentId],
    ['leafIndex', t.place, String(record.leafIndex)],
  ]
  if (record.noticeHash) facts.push(['noticeHash', t.notice, <Hash hash={record.noticeHash} />])
  if (notice) {
    facts.push(['layout', t.layout, [notice.layout, notice.position].join(' · ')])
    facts.push(['buttons', t.buttons, notice.buttons.join(' · ')])
    const theme = Object.entries(notice.theme).map(([token, value]) => `${token} ${value}`)
    facts.push(['theme', t.theme, theme.join(' · ') || t.noTheme])
    const { policy } = notice
    if (policy) {
      const link = policy.hash ? { href: documentAddress(record.site, policy.hash), text: t.download } : {}
      facts.push([
        'policy',
        t.policy,
        <>
          {policy.version} {policy.hash && <Hash hash={policy.hash} {...link} />}
        </>,
      ])
    }
  }
  if (served) {
    const { buildHash, configurationHash, since } = served
    facts.push([
      'build',
      t.build,
      <>
        <Hash hash={buildHash} /> · {record.sdk}
      </>,
    ])
    facts.push([
      'configuration',
      t.configuration,
      <Hash hash={configurationHash} href={documentAddress(record.site, configurationHash)} text={t.download} />,
    ])
    facts.push(['since', t.since, at(since)])
  }
  return (
    <Panel hook="record" title={t.facts} isSample={site.isSample}>
      <dl class="facts">
        {facts.map(([hook, name, value]) => (
          <div key={hook} data-fact={hook}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
