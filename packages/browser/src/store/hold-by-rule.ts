/** Store. Hold by rule: what holds where a written rule of the visitor's region lets things run until they are refused. Built into the tag of such a rule alone. */
export { inForceByRule as hold } from '@placet/model'
