interface TlsAdvice {
  readonly why: string;
  /** `%s` stands for the inputs that hold the address. */
  readonly hint: string;
}

const UNKNOWN_AUTHORITY: TlsAdvice = {
  why: 'the certificate is signed by nobody who is trusted here',
  hint: 'Give the certificate of the authority that signed it (PEM) to this process as a file in NODE_EXTRA_CA_CERTS.',
};
const WRONG_NAME: TlsAdvice = {
  why: 'the certificate is for another host name',
  hint: 'Check the host name in %s.',
};
const NO_HANDSHAKE: TlsAdvice = {
  why: 'the handshake failed',
  hint: 'Check the port in %s, and that the server speaks TLS 1.2 or later there and asks for no client certificate.',
};

/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const ADVICE: ReadonlyMap<string, TlsAdvice> = new Map([
  ['DEPTH_ZERO_SELF_SIGNED_CERT', UNKNOWN_AUTHORITY],
  ['SELF_SIGNED_CERT_IN_CHAIN', UNKNOWN_AUTHORITY],
  ['UNABLE_TO_GET_ISSUER_CERT', UNKNOWN_AUTHORITY],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', UNKNOWN_AUTHORITY],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', UNKNOWN_AUTHORITY],
  ['CERT_UNTRUSTED', UNKNOWN_AUTHORITY],
  ['CERT_SIGNATURE_FAILURE', UNKNOWN_AUTHORITY],
  ['ERR_TLS_CERT_ALTNAME_INVALID', WRONG_NAME],
  ['HOSTNAME_MISMATCH', WRONG_NAME],
  [
    'CERT_HAS_EXPIRED',
    {
      why: 'the certificate has expired',
      hint: 'It has to be renewed at the server, unless the clock of this machine is wrong.',
    },
  ],
  [
    'CERT_NOT_YET_VALID',
    {
      why: 'the certificate is not valid yet',
      hint: 'Check the clock of this machine, and the certificate at the server.',
    },
  ],
  [
    'CERT_REVOKED',
    {
      why: 'the certificate was revoked',
      hint: 'It has to be replaced at the server; do not go on without.',
    },
  ],
]);

/** What a TLS error code means to people, and what they can do about what `addressInputs` name. Pure. */
export function toTlsAdvice(code: string | null, addressInputs: string): TlsAdvice {
  const { why, hint } = ADVICE.get(code ?? '') ?? NO_HANDSHAKE;
  return { why, hint: hint.replace('%s', addressInputs) };
}
