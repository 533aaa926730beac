/** Unquoted words that YAML 1.1 or 1.2 tools take for a null or a boolean. https://yaml.org/type/bool.html */
const WORDS = /^(?:~|null|y|n|yes|no|on|off|true|false)$/i;

/** Numbers of YAML 1.2 (core schema) and YAML 1.1. https://yaml.org/type/int.html https://yaml.org/type/float.html */
const NUMBERS: readonly RegExp[] = [
  /^[-+]?[0-9]+$/,
  /^0o[0-7]+$/,
  /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?$/i,
  /^[-+]?0b[01_]+$/,
  /^[-+]?0x[0-9a-fA-F_]+$/,
  /^[-+]?[0-9][0-9_]*$/,
  /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/,
  /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_.]*(?:e[-+][0-9]+)?$/i,
  /^[-+]?\.inf$/i,
  /^\.nan$/i,
];

/** True for text that some YAML tool reads as number, boolean or null unless it is quoted. */
export function isAmbiguousScalar(text: string): boolean {
  return WORDS.test(text) || NUMBERS.some((pattern) => pattern.test(text));
}
