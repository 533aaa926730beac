import { describe, expect, it } from 'vitest';
import { ReplyTooLargeError } from '../../src/cxone/read-limited-body.ts';
import { toTransportError } from '../../src/cxone/to-transport-error.ts';

const request = { method: 'GET', url: 'https://tenant.test/x?secret=canary', timeoutMs: 1000 } as const;
const failed = (error: unknown) => toTransportError(error, { request, stoppedBy: null });
const withCode = (code: string) => failed(Object.assign(new Error('canary'), { code }));

describe('toTransportError', () => {
  it.each([
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'NODE_EXTRA_CA_CERTS'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
    ['UNABLE_TO_GET_ISSUER_CERT', 'NODE_EXTRA_CA_CERTS'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'NODE_EXTRA_CA_CERTS'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'NODE_EXTRA_CA_CERTS'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'host name'],
    ['CERT_HAS_EXPIRED', 'renewed'],
    ['CERT_NOT_YET_VALID', 'clock'],
    ['CERT_REVOKED', 'replaced'],
    ['EPROTO', 'port'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'port'],
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'client certificate'],
  ])('takes %s for a fault of TLS whose way out is about: %s', (code, word) => {
    const error = withCode(code);
    expect(error.fault).toBe('tls');
    expect(error.hint).toContain(word);
    expect(error.message).toContain(code);
  });

  it.each([
    ['ECONNREFUSED', 'connection-refused', 'HTTPS_PROXY'],
    ['ENOTFOUND', 'dns', 'base-url'],
    ['EAI_AGAIN', 'dns', 'base-url'],
  ])('takes %s for a fault: %s, whose way out is about: %s', (code, fault, word) => {
    const error = withCode(code);
    expect(error.fault).toBe(fault);
    expect(error.hint).toContain(word);
  });

  it('says how large a reply may be', () => {
    const error = failed(new ReplyTooLargeError(33_554_432));
    expect(error.fault).toBe('too-large');
    expect(error.message).toContain('33554432');
  });

  it('keeps words, path and query of what failed to itself', () => {
    const error = withCode('ECONNRESET');
    expect(`${error.message} ${error.hint} ${String(error.cause)}`).not.toContain('canary');
    expect(error.message).toContain('GET https://tenant.test');
  });
});
