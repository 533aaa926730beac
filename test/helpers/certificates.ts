import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isIP } from 'node:net';

/** Both as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

export interface CertificateFacts {
  /** DNS names and IPv4 addresses that it is for; the first is its subject too. */
  readonly names: readonly string[];
  readonly notBefore?: Date;
  readonly notAfter?: Date;
}

export interface CertificateAuthority {
  /** Its own certificate, for NODE_EXTRA_CA_CERTS. */
  readonly cert: string;
  readonly issue: (facts: CertificateFacts) => Certificate;
}

const DAY_MS = 86_400_000;
const YESTERDAY = new Date(Date.now() - DAY_MS);
const TOMORROW = new Date(Date.now() + DAY_MS);

/** An authority that nobody trusts who is not told to, made anew each time: no key of it is ever kept. */
export function createAuthority(name = 'Test authority'): CertificateAuthority {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const own = { subject: name, issuer: name, issuerKey: privateKey, key: privateKey };
  const cert = toPem(own, {
    extensions: [extension(OIDS.basicConstraints, sequence(TRUE))],
    notBefore: YESTERDAY,
    notAfter: TOMORROW,
  });
  return { cert, issue: (facts) => issue(facts, { issuer: name, issuerKey: privateKey }) };
}

/** A certificate that vouches for itself. */
export function createSelfSigned(names: readonly string[]): Certificate {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return issue({ names }, { issuer: names[0] ?? '', issuerKey: privateKey, key: privateKey });
}

interface Issuer {
  readonly issuer: string;
  readonly issuerKey: KeyObject;
  /** A new one when it is left out. */
  readonly key?: KeyObject;
}

function issue(
  { names, notBefore = YESTERDAY, notAfter = TOMORROW }: CertificateFacts,
  by: Issuer,
): Certificate {
  const key = by.key ?? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const parties = { subject: names[0] ?? '', issuer: by.issuer, issuerKey: by.issuerKey, key };
  const extensions = [extension(OIDS.subjectAltName, sequence(...names.map(toAltName)))];
  return {
    cert: toPem(parties, { extensions, notBefore, notAfter }),
    key: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

interface Parties {
  readonly subject: string;
  readonly issuer: string;
  readonly issuerKey: KeyObject;
  readonly key: KeyObject;
}

interface Body {
  readonly extensions: readonly Buffer[];
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** https://www.rfc-editor.org/rfc/rfc5280#section-4.1 */
function toPem(
  { subject, issuer, issuerKey, key }: Parties,
  { extensions, notBefore, notAfter }: Body,
): string {
  const algorithm = sequence(OIDS.ecdsaWithSha256);
  const toBeSigned = sequence(
    der(0xa0, integer(Buffer.of(2))),
    integer(Buffer.concat([Buffer.of(1), randomBytes(8)])),
    algorithm,
    toName(issuer),
    sequence(toTime(notBefore), toTime(notAfter)),
    toName(subject),
    createPublicKey(key).export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  );
  const signature = sign('sha256', toBeSigned, issuerKey);
  const bytes = sequence(toBeSigned, algorithm, der(0x03, Buffer.of(0), signature));
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

/** Tag, length, content: https://www.itu.int/rec/T-REC-X.690 */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.of(tag, length), content]);
  const size = length < 0x100 ? Buffer.of(0x81, length) : Buffer.of(0x82, length >> 8, length & 0xff);
  return Buffer.concat([Buffer.of(tag), size, content]);
}

const sequence = (...parts: readonly Buffer[]) => der(0x30, ...parts);
const integer = (bytes: Buffer) => der(0x02, bytes);
const text = (value: string) => der(0x0c, Buffer.from(value, 'utf8'));
const oid = (...bytes: readonly number[]) => der(0x06, Buffer.from(bytes));
const TRUE = der(0x01, Buffer.of(0xff));

const OIDS = {
  ecdsaWithSha256: oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02),
  commonName: oid(0x55, 0x04, 0x03),
  basicConstraints: oid(0x55, 0x1d, 0x13),
  subjectAltName: oid(0x55, 0x1d, 0x11),
};

function extension(id: Buffer, value: Buffer): Buffer {
  return sequence(id, der(0x04, value));
}

function toName(commonName: string): Buffer {
  return sequence(der(0x31, sequence(OIDS.commonName, text(commonName))));
}

function toTime(date: Date): Buffer {
  const digits = date
    .toISOString()
    .slice(2)
    .replaceAll(/[-:T]|\.\d+/g, '');
  return der(0x17, Buffer.from(digits));
}

function toAltName(name: string): Buffer {
  return isIP(name) === 4
    ? der(0x87, Buffer.from(name.split('.').map(Number)))
    : der(0x82, Buffer.from(name));
}
