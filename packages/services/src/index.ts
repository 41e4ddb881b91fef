/** Services. What other packages may use. */
export * from './catalogue.ts'
export * from './site-itself.ts'
