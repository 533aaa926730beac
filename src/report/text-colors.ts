/** The colours that texts for a terminal use; where there is no terminal, each returns its text as it is. */
export interface TextColors {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
}
