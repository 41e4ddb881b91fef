/** Services. Table: the catalogue at a glance, as Markdown, for the README. */
import { catalogue } from './catalogue.ts'

/** One row per service, sorted by id. `?` counts the facts that no page of the vendor confirmed. */
export function tableOfServices(): string {
  const rows = Object.values(catalogue)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, category, bridge, snippet, unconfirmed }) =>
      [`\`${id}\``, name, category, bridge ?? '', snippet ? 'yes' : '', unconfirmed?.length ?? ''].join(' | '),
    )
  return [
    '| id | name | category | bridge | snippet | ? |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n')
}

/** What stands before and after the table in the README. */
export const TABLE_START = '<!-- table: node packages/services/src/print-table.ts -->'
export const TABLE_END = '<!-- end of table -->'
