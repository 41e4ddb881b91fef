/** Site. Print schema: writes `placet.schema.json`, the schema that editors read. Run it after changing the schema or the catalogue. */
import { writeFileSync } from 'node:fs'
import { siteSchema } from './schema.ts'

writeFileSync(new URL('../placet.schema.json', import.meta.url), `${JSON.stringify(siteSchema, null, 2)}\n`)
