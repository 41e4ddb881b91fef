/** Command. `placet keys`: the keys that sign checkpoints: list, make, rotate, retire. */
import { type KeyKind, keyKinds, makeKey, nodeVerifyTools, openKeys, readKeys, retireKey, verifierKeyOf } from '@placet/collector'
import { printVerifierKey } from '@placet/model'
import { Argument, Command, Option } from 'commander'
import { publicUrlOption, sitesOption } from './options.ts'
import type { Say } from './say.ts'
import { readSite, siteFiles } from './site-files.ts'

const keysOption = () => new Option('--keys <folder>', 'folder of the signing keys').env('PLACET_KEYS').default('.data/keys')
const kindArgument = () => new Argument('[kind]', 'what the key is for').choices(keyKinds).default('log')

interface ListOptions {
  keys: string
  sites: string
  publicUrl?: string
}

export const keysCommand = (say: Say): Command =>
  new Command('keys')
    .description('The keys that sign checkpoints of the log.')
    .addCommand(
      new Command('list')
        .description('Print the public keys that auditors need, retired ones too.')
        .addOption(keysOption())
        .addOption(sitesOption())
        .addOption(publicUrlOption())
        .action(async ({ keys: folder, sites, publicUrl }: ListOptions) => {
          const printed = new Set<string>()
          for (const file of await siteFiles([], sites)) {
            const { config } = await readSite(file)
            const log = { site: config.site, collector: publicUrl ?? config.collector }
            for (const key of readKeys(folder)) {
              const line = await printVerifierKey(nodeVerifyTools.sha256, verifierKeyOf(key, log))
              if (!printed.has(line)) say(`${key.kind}-${key.number}${key.privateKey ? '' : ' (retired)'} ${line}`)
              printed.add(line)
            }
          }
          if (printed.size === 0)
            say(`There is no key in "${folder}" yet: "placet keys make" makes the first ones, and "placet serve" does so by itself.`)
        }),
    )
    .addCommand(
      new Command('make')
        .description('Make the keys that a collector needs; with "witness", a further one that cosigns.')
        .addArgument(kindArgument())
        .addOption(keysOption())
        .action((kind: KeyKind, { keys: folder }: { keys: string }) => {
          if (kind === 'witness') say(`Made witness-${makeKey(folder, kind).number} in ${folder}.`)
          else
            say(
              `${folder}: ${openKeys(folder)
                .map((key) => `${key.kind}-${key.number}`)
                .join(', ')}.`,
            )
        }),
    )
    .addCommand(
      new Command('rotate')
        .description('Make the next key. It and the one before sign together until that one is retired.')
        .addArgument(kindArgument())
        .addOption(keysOption())
        .action((kind: KeyKind, { keys: folder }: { keys: string }) => {
          const { number } = makeKey(folder, kind)
          say(
            `Made ${kind}-${number}. Start every collector anew, hand out the public key ("placet keys list"), then "placet keys retire ${kind} ${number - 1}".`,
          )
        }),
    )
    .addCommand(
      new Command('retire')
        .description('Remove the private half of a key; its public half stays, so that what it signed can still be checked.')
        .argument('<kind>', 'log, time or witness')
        .argument('<number>', 'its number', Number)
        .addOption(keysOption())
        .action((kind: KeyKind, number: number, { keys: folder }: { keys: string }) => {
          retireKey(folder, kind, number)
          say(`${kind}-${number} signs no more.`)
        }),
    )
