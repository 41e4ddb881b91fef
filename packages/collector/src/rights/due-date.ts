/** Rights. Due date: one calendar month from receipt, three where the answer takes longer and the subject is told why (LAW-41, V-12). */
import { addMonths } from '@placet/model'

/**
 * Regulation 1182/71 lets a term that ends on a Saturday, Sunday or holiday end on the next working day. Holidays differ from place to
 * place, so the date stands as counted: whoever keeps it is never late.
 */
export const dueAfter = (openedAtMs: number, isExtended: boolean): number => addMonths(openedAtMs, isExtended ? 3 : 1)
