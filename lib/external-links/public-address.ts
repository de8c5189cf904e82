import ipaddr from 'ipaddr.js'

/** What answers on every machine of Azure, where GitHub runs workflows, at an address that looks like any other. */
const platformAddress = '168.63.129.16'
/** All that has been given to anybody (https://www.iana.org/assignments/ipv6-unicast-address-assignments). */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an IP address is one of the public internet: not of this machine, of the network it is in, of its
 * platform, nor one that is set aside (https://www.iana.org/assignments/iana-ipv4-special-registry and its like).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  // An IPv4 address that is written as IPv6 is judged as what it is.
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv6 ? parsed.match(globalUnicast) : parsed.toString() !== platformAddress
}
