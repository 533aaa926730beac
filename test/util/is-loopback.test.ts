import { describe, expect, it } from 'vitest';
import { isLoopback } from '../../src/util/is-loopback.ts';

describe('isLoopback', () => {
  it.each([
    'http://localhost',
    'http://LOCALHOST:1',
    'http://127.0.0.1',
    'http://127.255.255.254:8080',
    'http://127.1',
    'http://0x7f.1',
    'http://0177.0.0.1',
    'http://2130706433',
    'http://127.0.0.1.',
    'http://[::1]',
    'http://[0:0:0:0:0:0:0:1]',
  ])('is true of %s', (url) => {
    expect(isLoopback(new URL(url).hostname)).toBe(true);
  });

  it.each([
    'http://127.0.0.1.evil.example',
    'http://127.0.0.1@evil.example',
    'http://localhost@evil.example',
    'http://evil.example#localhost',
    'http://evil.example/127.0.0.1',
    'http://localhost.evil.example',
    'http://localhost.',
    'http://tenant.localhost',
    'http://notlocalhost',
    'http://0.0.0.0',
    'http://128.0.0.1',
    'http://[::]',
    'http://[::2]',
    'http://[::ffff:127.0.0.1]',
    'http://[::127.0.0.1]',
    'http://10.0.0.1',
  ])('is false of %s', (url) => {
    expect(isLoopback(new URL(url).hostname)).toBe(false);
  });
});
