/** Model. Category: a group of services that a subject can grant or deny. */

/** The answer to one category or one service. */
export type Choice = 'granted' | 'denied'

/** The category that is never switchable: what the visited service cannot work without (LAW-04). */
export const NECESSARY = 'necessary'

/** The categories every site may use; a site may add its own. */
export const builtInCategories = [NECESSARY, 'functional', 'analytics', 'marketing'] as const

/** Ids of categories and services share one namespace and this form; the choice cookie relies on it. */
export const idPattern = /^[a-z][a-z0-9-]{0,31}$/
