// The script that walks from mention to mention: put into whichever frame the keyboard walks through.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bridge } from '../shared/card-api';
import { Navigator } from './navigate';

export default defineUnlistedScript(() => {
  bridge().steps ??= (reading) => new Navigator(reading);
});
