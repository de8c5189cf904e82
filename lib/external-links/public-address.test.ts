import { expect, test } from 'vitest'
import { isPublicAddress } from './public-address'

test.for(['8.8.8.8', '185.199.108.153', '::ffff:8.8.8.8', '2606:50c0:8000::153'])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

test.for([
  ...['127.0.0.1', '127.9.9.9', '0.0.0.0', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  ...['100.64.0.1', '169.254.169.254', '168.63.129.16', '192.0.2.1', '198.18.0.1', '224.0.0.1', '255.255.255.255'],
  ...['::', '::1', '::7f00:1', '::ffff:127.0.0.1', '::ffff:a00:1', 'fe80::1', 'fec0::1', 'fc00::1', 'fd12::1'],
  ...['ff02::1', '64:ff9b::a00:1', '2002:a00:1::', '2001::1', '2001:db8::1', '', 'localhost'],
])('%s is not', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})
