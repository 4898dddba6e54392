// What the script of a frame tells the script of the top page, through the background: checked at that border.
import * as v from 'valibot';

const place = v.pipe(v.number(), v.finite());
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const ids = v.pipe(v.array(id), v.maxLength(500));

const hit = v.object({
  key: v.pipe(v.string(), v.maxLength(1000)),
  entities: ids,
  text: v.pipe(v.string(), v.maxLength(1000)),
  rects: v.pipe(
    v.array(v.object({ left: place, top: place, right: place, bottom: place })),
    v.maxLength(200),
  ),
  context: ids,
  title: v.boolean(),
  rtl: v.boolean(),
});

const at = v.object({
  x: place,
  y: place,
  type: v.picklist(['mouse', 'pen', 'touch']),
  pressed: v.boolean(),
  keys: v.object({ Alt: v.boolean(), Control: v.boolean(), Shift: v.boolean() }),
  time: place,
});

/** A frame's report: pointer and rectangles in the frame's own window. */
export const frameReport = v.object({
  report: v.variant('kind', [
    v.object({ kind: v.literal('move'), at, hit: v.nullable(hit) }),
    v.object({ kind: v.literal('leave') }),
    v.object({ kind: v.literal('tap'), at, hit: v.nullable(hit) }),
    v.object({ kind: v.literal('reach'), hit }),
    v.object({ kind: v.literal('open'), hit: v.nullable(hit) }),
    v.object({
      kind: v.literal('key'),
      key: v.picklist(['Escape', 'Alt', 'Control', 'Shift']),
      down: v.boolean(),
    }),
    v.object({ kind: v.literal('scroll') }),
    v.object({ kind: v.literal('gone') }),
  ]),
  /** The way from the top window to the frame: at each step, which of a window's frames; -1 where windows do not count it. */
  path: v.pipe(v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(-1))), v.minLength(1), v.maxLength(50)),
  /** The frame's window in its own pixels. */
  view: v.object({ width: place, height: place }),
});

export type FrameReport = v.InferOutput<typeof frameReport>;
