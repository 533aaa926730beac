/** Hidden lines by which a comment's parts are found again. Foreign text cannot contain them: it never shows `<!--`. */
export const FOOTER_MARKER = '<!-- callcodes:footer -->';
export const OUTCOME_START = '<!-- callcodes:outcome -->';
export const OUTCOME_END = '<!-- callcodes:outcome-end -->';
