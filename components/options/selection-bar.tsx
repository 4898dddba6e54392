// What can be made of selected text: stands just below where the selection ends and never takes the focus.
import { i18n } from '#i18n';
import { Button } from './controls';

interface SelectionBarProps {
  rect: DOMRect;
  onFact: () => void;
  onNote: () => void;
  onName: () => void;
}

export function SelectionBar({ rect, onFact, onNote, onName }: SelectionBarProps) {
  const left = Math.max(8, Math.min(rect.right - 120, window.innerWidth - 300));
  const top = rect.bottom + 52 > window.innerHeight ? rect.top - 48 : rect.bottom + 8;
  return (
    <div
      class="selection-bar"
      role="toolbar"
      aria-label={i18n.t('options.reading.selection')}
      style={{ left: `${left}px`, top: `${top}px` }}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <Button look="quiet" onClick={onFact}>
        {i18n.t('options.reading.asFact')} <kbd>f</kbd>
      </Button>
      <Button look="quiet" onClick={onNote}>
        {i18n.t('options.reading.asNote')} <kbd>n</kbd>
      </Button>
      <Button look="quiet" onClick={onName}>
        {i18n.t('options.reading.asName')} <kbd>m</kbd>
      </Button>
    </div>
  );
}
