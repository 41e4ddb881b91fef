/** Texts. Access: what the pages about people, tokens, the audit log and one's own account say. */
import type { AuditAction, Role } from '@placet/model'
import type { Count } from '../texts.ts'

export interface AccessTexts {
  nav: { people: string; tokens: string; audit: string; account: string }
  roles: Record<Role, { name: string; means: string }>
  everySite: string
  roleOn(role: string, site: string): string
  noRole: string
  role: string
  addSite: string
  removeSite(site: string): string
  never: string
  on(time: string): string
  sure: string
  yes: string
  no: string
  save: string
  cancel: string
  done: string
  copy: string
  copied: string
  shownOnce: string

  code: { label: string; hint: string; wrong: string; asked: string }
  join: {
    title(name: string): string
    intro: string
    resetTitle: string
    resetIntro(name: string): string
    submit: string
    joined: string
    over: string
  }

  account: {
    title: string
    mayDo: string
    password: string
    oldPassword: string
    newPassword: string
    changePassword: string
    passwordChanged: string
    passwordWrong: string
    sessions: string
    sessionsMeans: string
    thisSession: string
    seen(time: string): string
    end: string
    endOthers: string
  }
  factor: {
    title: string
    means: string
    needed: string
    on: string
    off: string
    start: string
    scan: string
    typeIt: string
    pictureOf: string
    turnOn: string
    turnOff: string
    confirm: string
    codesLeft(count: Count): string
    newCodes: string
    codesTitle: string
    codesMeans: string
  }
  people: {
    title: string
    intro: string
    invite: string
    inviteMeans: string
    nameHint: string
    taken: string
    link(name: string): string
    linkMeans(time: string): string
    resetLink(name: string): string
    you: string
    hasFactor: string
    noFactor: string
    seen(time: string): string
    notSeen: string
    changeRoles: string
    reset: string
    endSessions: string
    remove: string
    lastAdmin: string
    open: string
    openReset: string
    invitedBy(name: string, time: string): string
    withdraw: string
  }
  tokens: {
    title: string
    intro: string
    make: string
    name: string
    nameHint: string
    days: string
    daysHint: string
    made: string
    use: string
    none: string
    madeBy(name: string, time: string): string
    over(time: string): string
    ended: string
    used(time: string): string
    unused: string
    revoke: string
  }
  audit: {
    title: string
    intro: string
    when: string
    who: string
    what: string
    whom: string
    site: string
    detail: string
    older: string
    none: string
    actions: Record<AuditAction, string>
  }
}
