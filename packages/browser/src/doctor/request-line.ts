/** Doctor. Request line: a request as it is told. */
import type { PageRequest } from './facts.ts'

/** `script https://host/path`, without the query: that may say who visits. */
export const requestLine = ({ by, url }: PageRequest): string => `${by} ${url.replace(/[?#].*/, '')}`
