/** Demo. Contact form: what was sent, and what is wrong with it. Nothing is kept. */
import { type ContactField, type Subject, subjects } from './content/site-content.ts'

export type ContactValues = Record<ContactField, string>

export const contactFields = ['name', 'email', 'subject', 'message'] as const satisfies readonly ContactField[]

export const isSubject = (text: string): text is Subject => subjects.some((subject) => subject === text)

/** What was filled in, without spaces around it; at most 5,000 characters of each field. */
export function readContactForm(form: URLSearchParams): ContactValues {
  const read = (field: ContactField) => (form.get(field) ?? '').trim().slice(0, 5000)
  return { name: read('name'), email: read('email'), subject: read('subject'), message: read('message') }
}

const isRight: Record<ContactField, (text: string) => boolean> = {
  name: (text) => text.length > 0,
  email: (text) => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text),
  subject: isSubject,
  message: (text) => text.length >= 10,
}

/** The fields to correct, in the order of the form; none when the form is right. */
export const wrongFields = (values: ContactValues): ContactField[] => contactFields.filter((field) => !isRight[field](values[field]))
