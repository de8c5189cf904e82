import { expect, test } from 'vitest'
import { isTransient, judgeAnswer } from './judge-answer'

test.for([
  ['ENOTFOUND', 'missed', 'there is no such host', false],
  ['EAI_AGAIN', 'unsure', 'the host can’t be looked up at the moment', true],
  ['ECONNREFUSED', 'missed', 'the host refuses connections', true],
  ['ENETUNREACH', 'unsure', 'there is no way to the host from here', true],
  ['CERT_HAS_EXPIRED', 'missed', 'the certificate has expired', false],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'missed', 'the certificate is signed by nobody else', false],
  // Browsers find the certificate that is left out.
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unsure', 'the certificate’s chain is not complete', false],
  ['HPE_INVALID_HEADER_TOKEN', 'unsure', 'HPE_INVALID_HEADER_TOKEN', true],
  ['EPROTO', 'missed', 'EPROTO', true],
] as const)('the failure %s is %s', ([code, kind, answer, passes]) => {
  const failure = { kind: 'failure', code, isUnreachable: true } as const
  expect(judgeAnswer(failure)).toEqual({ kind, answer, isSilent: true })
  expect(isTransient(failure)).toBe(passes)
})
