/** Site. Duties: what a privacy policy must tell the person whose data is processed (LAW-21), by the word that a fact covers it with. */

/** Each with where it is asked for. Where there is nothing to tell, a fact says that there is nothing. */
export const duties = {
  controller: 'who the controller is and how to reach it (GDPR Art. 13(1)(a))',
  dpo: 'how to reach the data protection officer, or that there is none (GDPR Art. 13(1)(b))',
  purposes: 'what the data is for (GDPR Art. 13(1)(c))',
  bases: 'the legal basis of each purpose (GDPR Art. 13(1)(c))',
  interests: 'the legitimate interests that processing rests on, or that it rests on none (GDPR Art. 13(1)(d))',
  recipients: 'who receives the data (GDPR Art. 13(1)(e))',
  transfers: 'which data leaves for other countries and by which safeguard, or that none does (GDPR Art. 13(1)(f))',
  retention: 'how long the data is kept (GDPR Art. 13(2)(a))',
  access: 'the right of access (GDPR Art. 13(2)(b) and 15)',
  rectification: 'the right to rectification (GDPR Art. 13(2)(b) and 16)',
  erasure: 'the right to erasure (GDPR Art. 13(2)(b) and 17)',
  restriction: 'the right to restriction (GDPR Art. 13(2)(b) and 18)',
  portability: 'the right to data portability (GDPR Art. 13(2)(b) and 20)',
  objection: 'the right to object, and to do so to direct marketing without a reason (GDPR Art. 13(2)(b) and 21)',
  withdrawal: 'that consent can be withdrawn at any time (GDPR Art. 13(2)(c))',
  complaint: 'the right to complain, and to which authority (GDPR Art. 13(2)(d))',
  required: 'whether the data must be given, and what follows where it is not (GDPR Art. 13(2)(e))',
  automated: 'whether anything is decided by automated means alone (GDPR Art. 13(2)(f) and 22)',
  sources: 'where data comes from that the person did not give (GDPR Art. 14(2)(f))',
} as const

export type Duty = keyof typeof duties
