/** Placet on servers that render a site's pages. Pure: no Node, no browser, nothing kept. */
export {
  askedWhileHeard,
  type Choice,
  type Decision,
  type InlineTag,
  isGpcHeader,
  type ServerNotice,
  type ServerSite,
} from '@placet/model'
export { contentSecurityPolicy, type PolicyOptions } from './content-security-policy.ts'
export type { Chosen } from './hosts.ts'
export type { Directives } from './own-directives.ts'
export { readChoice, type ServerChoice } from './read-choice.ts'
export { type NoticeOptions, renderNotice } from './render-notice.ts'
export { renderTag, type TagOptions } from './render-tag.ts'
