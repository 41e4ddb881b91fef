/** Charts. Dashes: what tells lines apart where colour does not. */

const dashes: readonly (readonly number[])[] = [[], [9, 4], [2, 3], [12, 4, 2, 4], [5, 2], [2, 6]]

/** Dash of the line at a place, in CSS pixels; an empty one is a solid line. Places past the last start over. */
export const dashAt = (place: number): number[] => [...(dashes[place % dashes.length] ?? [])]
