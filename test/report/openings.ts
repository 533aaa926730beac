/** What a text of ours leaves open: null when every fence and `<details>` is closed and nothing is closed that was not open. */
export function findOpening(text: string): string | null {
  let fence: string | null = null;
  let details = 0;
  for (const line of text.split('\n')) {
    if (fence !== null) {
      if (new RegExp(`^ {0,3}\`{${fence.length},}\\s*$`).test(line)) fence = null;
      continue;
    }
    fence = /^(`{3,})/.exec(line)?.[1] ?? null;
    details += line.startsWith('<details>') ? 1 : 0;
    details -= line.startsWith('</details>') ? 1 : 0;
    if (details < 0) return 'a </details> too many';
  }
  if (fence !== null) return `fence ${fence}`;
  return details === 0 ? null : '<details>';
}

/** Characters that no output may hold unescaped, line ends apart. */
export const INVISIBLE =
  /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u00AD]/u;
