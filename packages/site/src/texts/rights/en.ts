/** Site. Words for answers to requests, in English. */
import type { RightsTexts } from '@placet/model'

export const en: RightsTexts = {
  access:
    'Hello,\n\nYou ask which data we keep. The records of your cookie choices can be read and downloaded under “My data”, with your number: each choice, its date, the notice that was shown and the recipients. {controller} keeps no name and no IP address with them.\n\n{controller}, {contact}',
  rectification:
    'Hello,\n\nA record says what was chosen at one moment and is not rewritten. A new choice in the preferences replaces it at once. Any other data that was wrong is put right as follows:\n\n{controller}, {contact}',
  erasure:
    'Hello,\n\nYour data were erased on {date}. The records of your cookie choices can also be erased at any time under “My data”: consent is withdrawn first, then everything is destroyed, save a hash that tells nothing about you.\n\n{controller}, {contact}',
  heldErasure:
    'Hello,\n\nThe records of your cookie choices are needed for a legal claim and cannot be erased now (GDPR Art. 17(3)(e)). Ask for their erasure under “My data”: consent is then withdrawn at once, and they are erased as soon as they are needed no more, without asking again.\n\nYou may lodge a complaint with the Data Protection Authority (www.dataprotectionauthority.be) or go to court.\n\n{controller}, {contact}',
  restriction:
    'Hello,\n\nProcessing of your data has been restricted since {date}: they are stored and used for nothing else while your request is open. We will tell you before the restriction is lifted.\n\n{controller}, {contact}',
  portability:
    'Hello,\n\nYour data can be downloaded under “My data” in a common, machine-readable form (JSON). Where it is technically feasible we send them to another controller: tell us which.\n\n{controller}, {contact}',
  objection:
    'Hello,\n\nWe noted your objection on {date}. Direct marketing stops without condition; any other processing based on legitimate interest stops too, unless there are compelling grounds, of which we would tell you.\n\n{controller}, {contact}',
  extension:
    'Hello,\n\nYour request is complex and we cannot answer within the month. You will have our answer by {date} at the latest. The reason is:\n\n{controller}, {contact}',
  refusal:
    'Hello,\n\nWe cannot act on your request, for this reason:\n\nYou may lodge a complaint with the Data Protection Authority (www.dataprotectionauthority.be) or go to court.\n\n{controller}, {contact}',
  partRefusal:
    'We cannot act on the rest of your request, for this reason:\n\nYou may lodge a complaint with the Data Protection Authority (www.dataprotectionauthority.be) or go to court.\n\n{controller}, {contact}',
  withoutId:
    'The records that {controller} keeps bear neither name nor address: without the number of your choice we cannot know which are yours (GDPR Art. 11(2)). You find that number under “My data” on the device where you chose, or on your receipt. No copy of an identity card is asked for.',
}
