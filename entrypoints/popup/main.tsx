// The popup: the sheet of the page in the active tab. A tab's number in the address stands for the active one
// where the popup is opened as a page of its own.
import { render } from 'preact';
import '@/components/page-tokens.css';
import '@/components/fact/fact.css';
import '@/components/learn/found.css';
import '@/components/sheet/sheet.css';
import { Popup } from './popup';

const given = Number(new URLSearchParams(location.search).get('tab'));
render(<Popup given={given > 0 ? given : null} />, document.getElementById('root') as HTMLElement);
