/** Benchmark. c15t for React: provider, banner and dialog as its quickstart has them, with the React that they stand on, bundled as Vite does by default. */
import { fileURLToPath } from 'node:url'
import { build, type Rollup } from 'vite'

/** What a bundler makes of an application in one file: its code and its style. */
export interface Bundle {
  code: string
  css: string
}

const root = fileURLToPath(new URL('../../', import.meta.url))

async function bundle(entry: string): Promise<Bundle> {
  const id = '\0entry.js'
  const built = (await build({
    ...{ root, configFile: false, logLevel: 'error', mode: 'production' },
    plugins: [
      {
        name: 'entry',
        resolveId: (asked, from) => (asked === 'entry.js' ? id : from === id ? { id: fileURLToPath(import.meta.resolve(asked)) } : null),
        load: (asked) => (asked === id ? entry : null),
      },
    ],
    build: { write: false, rollupOptions: { input: 'entry.js' } },
  })) as Rollup.RollupOutput
  const of = (pattern: RegExp) =>
    built.output
      .flatMap((file) => (pattern.test(file.fileName) ? (file.type === 'chunk' ? file.code : String(file.source)) : []))
      .join('\n')
  return { code: of(/\.js$/), css: of(/\.css$/) }
}

/** The platform in offline mode, its leanest: no request to a server of its own. `held` is what runs once analytics is granted. */
export const c15tBundle = (texts: object, held: string): Promise<Bundle> =>
  bundle(`
    import { createElement as h } from 'react'
    import { createRoot } from 'react-dom/client'
    import { ConsentManagerProvider, ConsentBanner, ConsentDialog } from '@c15t/react'
    import '@c15t/react/styles.css'
    const scripts = [{ id: 'held', category: 'measurement', callbackOnly: true, onLoad() { ${held} } }]
    const options = {
      mode: 'offline', scripts, consentCategories: ['necessary', 'functionality', 'measurement', 'marketing'],
      overrides: { country: 'BE', language: 'fr' }, i18n: { locale: 'fr', messages: { fr: ${JSON.stringify(texts)} } },
    }
    const place = document.body.appendChild(document.createElement('div'))
    createRoot(place).render(h(ConsentManagerProvider, { options }, h(ConsentBanner), h(ConsentDialog)))
  `)

/** React alone, drawing nothing: what a site that is built with React carries anyway. */
export const reactBundle = (): Promise<Bundle> =>
  bundle(`
    import { createElement } from 'react'
    import { createRoot } from 'react-dom/client'
    createRoot(document.createElement('div')).render(createElement('p'))
  `)
