// The card's script: put into the top frame's isolated world when a mention is first pointed at, and into whichever frame
// the keyboard walks through.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import card from '@/components/card/card.css?inline';
import fact from '@/components/fact/fact.css?inline';
import tokens from '@/components/tokens.css?inline';
import { bridge } from '../shared/card-api';
import { CardDriver } from './driver';
import { Navigator } from './navigate';

export default defineUnlistedScript(() => {
  const meeting = bridge();
  meeting.steps ??= (reading) => new Navigator(reading);
  // Frames have no card of their own.
  if (meeting.card || window !== window.top) return;
  meeting.card = new CardDriver(meeting, tokens + fact + card);
  meeting.onCard?.();
});
