// Names in a few lines of a real article, marked as the settings say, with the real card: in a page of our own the
// marks are elements, so they are buttons, and the card is reached by keyboard like everything else.
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '@/data/settings';
import type { EntityRef, EntityView } from '@/data/view';
import { Card } from '../card/card';
import { AT_FIRST, type CardActs, type CardContent } from '../card/content';
import type { TextBlock } from './segments';

interface LiveExampleProps {
  label: string;
  blocks: readonly TextBlock[];
  marks: Settings['marks'];
  card: Settings['card'];
  /** Views of an entity; the others are those of the example. */
  view: (entity: string) => Promise<EntityView | null>;
  onOpen: (entity: string) => void;
}

interface Shown {
  content: CardContent;
  words: string;
  left: number;
  top: number;
}

/** From leaving the name to the card's end: enough to reach the card. */
const LEAVE = 300;
const WIDTH = 380;

export function LiveExample({ label, blocks, marks, card, view, onOpen }: LiveExampleProps) {
  const root = useRef<HTMLElement>(null);
  const timer = useRef(0);
  const [shown, setShown] = useState<Shown | null>(null);
  const [menu, setMenu] = useState(false);
  const [pinned, setPinned] = useState(false);
  const [reading, setReading] = useState(AT_FIRST);

  useEffect(() => () => clearTimeout(timer.current), []);
  const close = () => {
    clearTimeout(timer.current);
    setShown(null);
    setPinned(false);
    setMenu(false);
  };
  const show = async (mention: HTMLElement) => {
    const id = mention.dataset.entity ?? '';
    const words = mention.textContent ?? '';
    const at = mention.getBoundingClientRect();
    const box = root.current?.getBoundingClientRect();
    if (!box) return;
    const place = {
      left: Math.max(0, Math.min(at.left - box.left, box.width - WIDTH)),
      top: at.bottom - box.top + 6,
    };
    const entity = await view(id);
    setReading(AT_FIRST);
    setShown({
      content: entity ? { kind: 'entity', entity } : { kind: 'gone', name: words },
      words,
      ...place,
    });
  };
  const later = (run: () => void, after: number) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(run, after);
  };
  const mentionOf = (event: Event) =>
    event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-entity]') : null;

  const acts: CardActs = {
    close,
    pin: setPinned,
    back: close,
    read: setReading,
    entity: (entity: EntityRef) => onOpen(entity.id),
    choose: onOpen,
    copy: () => undefined,
    note: () => undefined,
    readNotes: () => undefined,
    menu: setMenu,
    notThis: () => setMenu(false),
    open: () => shown?.content.kind === 'entity' && onOpen(shown.content.entity.id),
    source: () => undefined,
    retry: close,
    undo: close,
  };
  return (
    <section
      class="example"
      ref={root}
      aria-label={label}
      data-style={marks.style}
      style={{ colorScheme: card.theme === 'light' || card.theme === 'dark' ? card.theme : undefined }}
      onPointerOver={(event) => {
        const mention = mentionOf(event);
        const rests = card.trigger === 'hover' || (card.trigger === 'held-key' && held(event, card.key));
        if (mention && rests) later(() => show(mention), card.delay);
        else if (event.target instanceof Element && event.target.closest('.sl-card'))
          clearTimeout(timer.current);
      }}
      onPointerOut={() => {
        if (!pinned) later(close, LEAVE);
      }}
      onClick={(event) => {
        const mention = mentionOf(event);
        if (mention) show(mention);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && shown) {
          event.stopPropagation();
          close();
        }
      }}
    >
      <Blocks blocks={blocks} marks={marks} />
      {shown && (
        <div
          class="example-card sl-panel"
          data-shown="true"
          style={{ left: `${shown.left}px`, top: `${shown.top}px` }}
        >
          <Card
            content={shown.content}
            pinned={pinned}
            back={null}
            reading={reading}
            menu={menu}
            toast={null}
            words={shown.words}
            site={i18n.t('extName')}
            on={acts}
          />
        </div>
      )}
    </section>
  );
}

const held = (event: PointerEvent, key: Settings['card']['key']): boolean =>
  (key === 'Alt' && event.altKey) ||
  (key === 'Control' && event.ctrlKey) ||
  (key === 'Shift' && event.shiftKey);

/** Of what the finder found: every mention, or the first of each entity. */
function Blocks({ blocks, marks }: { blocks: readonly TextBlock[]; marks: Settings['marks'] }) {
  const seen = new Set<string>();
  return (
    <div class="source-text">
      {blocks.map((block) => {
        if (marks.which === 'first-in-block') seen.clear();
        return (
          <p key={block.start}>
            {block.runs.map((run) => {
              const { mention } = run;
              if (!mention || (marks.which !== 'every' && seen.has(mention.entity))) return run.text;
              seen.add(mention.entity);
              return (
                <button type="button" class="example-mark" key={run.start} data-entity={mention.entity}>
                  {run.text}
                </button>
              );
            })}
          </p>
        );
      })}
    </div>
  );
}
