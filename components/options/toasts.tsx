// What was just done, said once, with the way to undo it beside it.
import { i18n } from '#i18n';
import { Button } from './controls';

export interface Toast {
  id: number;
  text: string;
  /** An error stays until it is closed. */
  kind: 'done' | 'error';
  onUndo?: () => void;
}

interface ToastsProps {
  toasts: readonly Toast[];
  /** What is being done, and the share of it that is; null where nobody knows. */
  busy: { text: string; done: number | null } | null;
  onClose: (id: number) => void;
  /** While the pointer or the focus is on them they do not go away. */
  onHold: (held: boolean) => void;
}

export function Toasts({ toasts, busy, onClose, onHold }: ToastsProps) {
  return (
    <div
      class="toasts"
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocusIn={() => onHold(true)}
      onFocusOut={() => onHold(false)}
    >
      {busy && (
        <div class="toast">
          <p>{busy.text}</p>
          <progress value={busy.done ?? undefined} aria-label={busy.text} />
        </div>
      )}
      <div role="status" aria-live="polite">
        {toasts.map((toast) => (
          <div key={toast.id} class={`toast ${toast.kind}`}>
            <p>{toast.text}</p>
            {toast.onUndo && (
              <Button look="quiet" onClick={toast.onUndo}>
                {i18n.t('options.undo')}
              </Button>
            )}
            <Button look="quiet" label={i18n.t('options.close')} onClick={() => onClose(toast.id)}>
              <span aria-hidden="true">×</span>
            </Button>
          </div>
        ))}
      </div>
    </div>
  );
}
