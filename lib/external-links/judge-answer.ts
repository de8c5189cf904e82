import { STATUS_CODES } from 'node:http'
import type { Outcome } from './outcome'
import type { Answer } from './request'

/** Headers by which those who keep programs away say so, whatever the status (Cloudflare, Amazon, DataDome). */
const challenges = ['cf-mitigated', 'x-amzn-waf-action', 'x-datadome']

/** What is said of failures; whatever isn't here is named by its code. */
const failures: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host can’t be looked up at the moment',
  ECONNREFUSED: 'the host refuses connections',
  ECONNRESET: 'the connection was broken off',
  EPIPE: 'the connection was broken off',
  ETIMEDOUT: 'no answer in time',
  TOO_LARGE: 'there is more than is taken',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to the host from here',
  CERT_HAS_EXPIRED: 'the certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is another host’s',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is signed by nobody else',
  SELF_SIGNED_CERT_IN_CHAIN: 'the certificate is signed by nobody who is known',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the certificate’s chain is not complete',
}

/** Failures that a browser may not meet: what this machine lacks, what browsers put up with. */
const unsureFailures =
  /^(?:EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EAFNOSUPPORT|EMFILE|ENFILE|UNKNOWN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|HPE_.*)$/

/** What an answer that is no redirect says of a URL. */
export function judgeAnswer(answer: Answer): Outcome {
  switch (answer.kind) {
    case 'private':
      return { kind: 'unasked', answer: 'an address of a private network' }
    case 'failure': {
      const words = failures[answer.code] ?? answer.code
      return { kind: unsureFailures.test(answer.code) ? 'unsure' : 'missed', answer: words, isSilent: true }
    }
    case 'response':
      return judgeResponse(answer)
  }
}

function judgeResponse({ status, headers, body }: Extract<Answer, { kind: 'response' }>): Outcome {
  const answer = [status, STATUS_CODES[status]].filter(Boolean).join(' ')
  if (challenges.some((name) => headers[name] !== undefined)) {
    return { kind: 'unsure', answer: `${answer}, for people only`, isSilent: false }
  }
  if (status >= 200 && status < 300) return { kind: 'good', answer, ...(body ? { body } : {}) }
  return { kind: isMissing(status) ? 'missed' : 'unsure', answer, isSilent: false }
}

/**
 * Whether a status says that there is nothing for anybody. Of other refusals (401, 403, 405, 429, LinkedIn's
 * 999 …) it can't be told whom else they would be said to; 501 and 511 are about the request and its way.
 */
function isMissing(status: number): boolean {
  return status === 404 || status === 410 || (status >= 500 && status < 600 && status !== 501 && status !== 511)
}

/** Whether the same question may have another answer in a moment. */
export function isTransient(answer: Answer): boolean {
  if (answer.kind === 'response')
    return answer.status === 408 || answer.status === 429 || Math.floor(answer.status / 100) === 5
  return (
    answer.kind === 'failure' && !/^(?:ENOTFOUND$|TOO_LARGE$|CERT_|ERR_TLS_|DEPTH_|SELF_|UNABLE_)/.test(answer.code)
  )
}
