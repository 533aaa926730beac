/** Access tokens of the sandbox: a JWT, signed or not, and the opaque form. */
export const TOKEN_PATTERNS: readonly RegExp[] = [
  /eyJ[\w-]{8,}\.[\w-]{8,}\./,
  /sandbox-[0-9a-f]{8}-[0-9a-f]{4}-/,
];
