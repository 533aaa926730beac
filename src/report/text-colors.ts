/** The colours that texts for a terminal use; `createColors(false)` of picocolors gives plain text. */
export interface TextColors {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
}
