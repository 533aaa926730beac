import { showInvisible } from './show-invisible.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Foreign text as HTML text or as a quoted attribute value: nothing of it becomes markup, nothing stays invisible. */
export function escapeHtml(text: string): string {
  return showInvisible(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
}
