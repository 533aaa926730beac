/** Places of the machine that a project was made on; it must not name them. Put together so that this file does not either. */
const PLACES = new RegExp(
  `(?:^|[^.])\\.\\.${'/'}shared|/(?:${['wo', 'rk'].join('')}|${['fa', 'rm'].join('')})/`,
);

/** Lines that name a place outside of the project. */
export function checkMentions(
  files: readonly { readonly path: string; readonly text: string }[],
): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        PLACES.test(line) ? [`${path}:${index + 1}: names a place of a machine`] : [],
      ),
  );
}
