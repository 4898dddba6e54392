// Something that wants the person's decision, with the ways to decide.
import type { ComponentChildren } from 'preact';

export function Notice({ text, children }: { text: string; children: ComponentChildren }) {
  return (
    <section class="notice" aria-label={text}>
      <p>{text}</p>
      <div class="tools">{children}</div>
    </section>
  );
}
