/** Bridges. Snowplow: its trackers stop while a cookie of the site's choosing is there, and drop what happens meanwhile. */
import type { BridgeData } from '@placet/model'
import { allGranted, type Bridge, type Call } from './bridge.ts'

export const OPT_OUT = 'placet-snowplow-off'

export const snowplow: Bridge<BridgeData> = (moment, { services }) => {
  const calls: Call[] = []
  // A refusal needs no cookie where nothing ran, and takes none away: another tab may need it.
  if (allGranted(services, moment)) calls.push(['cookie', OPT_OUT, ''])
  else if (services.some(moment.wasTaken)) calls.push(['cookie', OPT_OUT, '1'])
  calls.push(['call', 'snowplow', 'setOptOutCookie', OPT_OUT])
  return calls
}
