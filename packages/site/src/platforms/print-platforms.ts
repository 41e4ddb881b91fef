/** Site. Print platforms: writes the template of Google Tag Manager and the WordPress snippet. Run it with `node packages/site/src/platforms/print-platforms.ts`. */
import { writeFileSync } from 'node:fs'
import { tagManagerTemplate } from './tag-manager-template.ts'
import { wordpressSnippet } from './wordpress-snippet.ts'

const browser = new URL('../../../browser/', import.meta.url)
writeFileSync(new URL('tag-manager/placet.tpl', browser), tagManagerTemplate())
writeFileSync(new URL('wordpress/placet-consent.php', browser), wordpressSnippet())
