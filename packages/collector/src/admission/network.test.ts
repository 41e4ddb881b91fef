import { expect, test } from 'vitest'
import { networkOf } from './network.ts'

test.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:1234:5678:9abc:def0:1:2', '2001:db8:1234::/48'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['::1', '0:0:0::/48'],
  ['2001:db8::1', '2001:db8:0::/48'],
  ['2001:0DB8:00ab::1', '2001:db8:ab::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
  ['not an address', 'unknown'],
  [undefined, 'unknown'],
])('V-9: %s is of the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
