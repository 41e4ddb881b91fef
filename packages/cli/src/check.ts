/** Command. `placet check`: says what is wrong with site configurations, before visitors would find out. */
import { loadSite, type Mistake, printMistake } from '@placet/site'
import { Command } from 'commander'
import { sitesOption } from './options.ts'
import type { Say } from './say.ts'
import { siteFiles } from './site-files.ts'

export const checkCommand = (say: Say): Command =>
  new Command('check')
    .description('Check site configurations; exits with 1 where one is wrong.')
    .argument('[files...]', 'configurations; all of the folder where none is named')
    .addOption(sitesOption())
    .action(async (named: string[], { sites }: { sites: string }) => {
      const fileOf = new Map<string, string>()
      let wrong = 0
      for (const file of await siteFiles(named, sites)) {
        const loaded = await loadSite(file)
        const mistakes = loaded.ok ? [...loaded.warnings] : loaded.mistakes
        if (loaded.ok) {
          const { site } = loaded.source.config
          const other = fileOf.get(site)
          if (other) mistakes.push(doubleId(file, site, other))
          else fileOf.set(site, file)
        }
        for (const mistake of mistakes) say(printMistake(mistake))
        const isWrong = mistakes.some(({ severity }) => severity === 'error')
        if (isWrong) wrong += 1
        say(`${file}: ${isWrong ? 'wrong' : 'right'}`)
      }
      if (wrong > 0) throw new Error(`${wrong} of the configurations ${wrong === 1 ? 'is' : 'are'} wrong.`)
    })

const doubleId = (file: string, site: string, other: string): Mistake => ({
  file,
  path: '/site',
  reason: `The site "${site}" is already configured in ${other}.`,
  suggestion: 'Give each file a site id of its own.',
  severity: 'error',
})
