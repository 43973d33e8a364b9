const FIELD_WITH_FAULT = '.field[data-invalid]';

/** Leads whoever sent a form off to the first field that is not filled in well, once it says so. */
export function focusFirstFault(form: HTMLFormElement): void {
  requestAnimationFrame(() => {
    const field = form.querySelector(FIELD_WITH_FAULT);
    field?.querySelector<HTMLElement>('input, button')?.focus();
    field?.scrollIntoView({ block: 'nearest' });
  });
}
