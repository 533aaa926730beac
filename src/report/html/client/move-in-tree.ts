/** Arrow keys between the buttons of the tree: up, down, Home, End; right opens, left closes or goes up a level. */
export function moveInTree(host: HTMLElement, event: KeyboardEvent): void {
  const button = event.target;
  if (!(button instanceof HTMLButtonElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons = [...host.querySelectorAll('button')];
  const at = buttons.indexOf(button);
  const target = toTarget(event.key, { button, buttons, at });
  if (target === null) return;
  event.preventDefault();
  if (target === button) button.click();
  else target.focus();
}

interface Position {
  readonly button: HTMLButtonElement;
  readonly buttons: readonly HTMLButtonElement[];
  readonly at: number;
}

/** The button itself: it is to be pressed. Null: the key means nothing here. */
function toTarget(key: string, { button, buttons, at }: Position): HTMLButtonElement | null {
  const state = button.getAttribute('aria-expanded');
  switch (key) {
    case 'ArrowDown':
      return buttons[at + 1] ?? null;
    case 'ArrowUp':
      return buttons[at - 1] ?? null;
    case 'Home':
      return buttons[0] ?? null;
    case 'End':
      return buttons.at(-1) ?? null;
    case 'ArrowRight':
      return state === 'false' ? button : (buttons[at + 1] ?? null);
    case 'ArrowLeft':
      return state === 'true' ? button : findAbove(button);
    default:
      return null;
  }
}

function findAbove(button: HTMLButtonElement): HTMLButtonElement | null {
  const item = button.closest('li')?.parentElement?.closest('li');
  return item?.querySelector<HTMLButtonElement>(':scope > .row > button') ?? null;
}
