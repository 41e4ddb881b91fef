/** Command. `placet build`: the files of a site as the collector would serve them, and the forms of its tag. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { printGpcSupport } from '@placet/model'
import { type CompiledSite, compileSite, readBundles } from '@placet/site'
import { Command } from 'commander'
import { bundlesOption, publicUrlOption, sitesOption } from './options.ts'
import type { Say } from './say.ts'
import { readSite, siteFiles } from './site-files.ts'
import { inlineHtml, inlineTag, tagForms } from './tag-forms.ts'

interface BuildOptions {
  sites: string
  out: string
  publicUrl?: string
  bundles?: string
}

export const buildCommand = (say: Say): Command =>
  new Command('build')
    .description('Write the files of sites to a folder and print the tags to paste.')
    .argument('[files...]', 'configurations; all of the folder where none is named')
    .option('--out <folder>', 'where the files go', './dist')
    .addOption(sitesOption())
    .addOption(publicUrlOption())
    .addOption(bundlesOption())
    .action(async (named: string[], { sites, out, publicUrl, bundles: folder }: BuildOptions) => {
      const bundles = await readBundles(folder)
      for (const file of await siteFiles(named, sites)) {
        const source = await readSite(file)
        const site = compileSite(source, bundles, publicUrl === undefined ? {} : { publicUrl })
        const files = filesOf(site)
        for (const [name, content] of files) await write(join(out, name), content)
        const collector = (publicUrl ?? source.config.collector).replace(/\/+$/, '')
        say(`${site.id}: ${files.size} files in ${out}; servers that render pages import ${join(out, serverName(site))}\n`)
        if (site.honoursGpc) {
          const file = join(out, `${site.id}.gpc.json`)
          const support = printGpcSupport({ gpc: true, lastUpdate: new Date().toISOString().slice(0, 10) })
          await write(file, support)
          say(`Global Privacy Control: serve ${file} as /.well-known/gpc.json on the site's own host, as application/json.\n${support}`)
        }
        for (const sentence of notesOn(site)) say(`${sentence}\n`)
        for (const { title, html } of tagForms(site, collector, (language) => join(out, inlineName(site, language))))
          say(`${title}\n${html}\n`)
      }
    })

/** What the developer should know of how this site asks. */
function notesOn({ categories, byRegion }: CompiledSite): string[] {
  const named = [...byRegion].map(([region, { mode }]) => `${region} (${mode})`).join(', ')
  return [
    ...(categories[0]
      ? []
      : ['No notice is shown: nothing that this site lists needs consent. Preferences and the list of cookies can still be opened.']),
    ...(named
      ? [
          `Rules by region: ${named}. Only the tag at its stable address, served by the collector with PLACET_REGION_HEADER set, knows the region; ` +
            'inline, pinned and copied forms, and unknown regions, ask first.',
        ]
      : []),
  ]
}

const inlineName = ({ id }: CompiledSite, language?: string) => `${id}.inline.${language === undefined ? '' : `${language}.`}html`
const serverName = ({ id }: CompiledSite) => `${id}.server.json`

/** Every file by the path under which the collector serves it, the inline tag, and what servers that render pages import. */
export function filesOf(site: CompiledSite): Map<string, string> {
  const { id, tag, pinnedTag, files, notices } = site
  const hash = site.buildHash.slice(0, 16)
  const inline = inlineTag(site)
  return new Map([
    [`s/${id}.js`, tag],
    [`s/${id}.${hash}.js`, pinnedTag],
    ...[...files].map(([name, code]): [string, string] => [`s/${id}.${name}.js`, code]),
    ...[...files].map(([name, code]): [string, string] => [`a/${id}.${name}.${hash}.js`, code]),
    ...[...notices].map(([noticeHash, { canonical }]): [string, string] => [`v1/${id}/notices/${noticeHash}`, canonical]),
    [inlineName(site), inlineHtml(inline.tag)],
    ...Object.entries(inline.withNotice).map(([language, code]): [string, string] => [inlineName(site, language), inlineHtml(code)]),
    [`${id}.inline.json`, `${JSON.stringify(inline, null, 2)}\n`],
    [serverName(site), `${JSON.stringify(site.server, null, 2)}\n`],
  ])
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}
