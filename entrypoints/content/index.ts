// On any page where the person lets Sidelight work: finds mentions, marks them, tells the card where the pointer rests.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Lifecycle } from './lifecycle';
import './marks.css';

export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  main() {
    Lifecycle.begin();
  },
});
