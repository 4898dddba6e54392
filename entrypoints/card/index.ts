// The card's script: put into the top frame's isolated world when a mention is first pointed at.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import card from '@/components/card/card.css?inline';
import fact from '@/components/fact/fact.css?inline';
import tokens from '@/components/tokens.css?inline';
import { bridge } from '../shared/card-api';
import { CardDriver } from './driver';

export default defineUnlistedScript(() => {
  const meeting = bridge();
  if (meeting.card) return;
  meeting.card = new CardDriver(meeting, tokens + fact + card);
  meeting.onCard?.();
});
