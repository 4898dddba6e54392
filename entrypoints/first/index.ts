// On every page where the person lets Sidelight work, before its first script: holds the first place among the listeners.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beFirst } from '../shared/first';

export default defineUnlistedScript(beFirst);
