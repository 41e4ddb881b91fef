/** Pages. Texts of the register, in the reader's language. */
import { type RequestsTexts, requestsTexts } from '../../texts/requests/requests-texts.ts'
import { useWords } from '../words.ts'

export const useTexts = (): RequestsTexts => requestsTexts[useWords().language]
