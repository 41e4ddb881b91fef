/** Site. Schema of texts: pieces that the site's schema uses again and again. */

export const LANGUAGE_TAG = '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$'
export const LIFETIME = '^(session|persistent|P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?)$'
export const HOST = '^(\\*\\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\\d{1,5})?$'

/** A text that says something; `description` tells the operator what belongs there. */
export const text = (description: string, maxLength = 200) => ({ type: 'string', pattern: '\\S', maxLength, description })

/** A text per language of the site. */
export const texts = (description: string, maxLength = 500) => ({
  type: 'object',
  description: `${description} One text per language of the site: { "fr": "…", "en": "…" }.`,
  minProperties: 1,
  propertyNames: { pattern: LANGUAGE_TAG },
  additionalProperties: { type: 'string', pattern: '\\S', maxLength },
})
