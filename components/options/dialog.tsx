// A modal dialog on the browser's own <dialog>: it keeps the focus, closes on Escape and gives the focus back.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './controls';

interface DialogProps {
  title: string;
  children: ComponentChildren;
  onClose: () => void;
  /** What the main button says; none: the dialog only tells. */
  action?: string;
  onAction?: () => void;
  danger?: boolean;
  disabled?: boolean;
  wide?: boolean;
}

export function Dialog({ title, children, onClose, action, onAction, danger, disabled, wide }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class={wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!disabled) onAction?.();
        }}
      >
        <h2 id={id}>{title}</h2>
        <div class="dialog-body">{children}</div>
        <div class="dialog-actions">
          <Button onClick={onClose}>{action ? i18n.t('options.cancel') : i18n.t('options.close')}</Button>
          {action && (
            <Button type="submit" look={danger ? 'danger' : 'main'} disabled={disabled}>
              {action}
            </Button>
          )}
        </div>
      </form>
    </dialog>
  );
}
