// Starts the options page: opens the store, then shows the page; a store that cannot be opened leads to repair.
import { render } from 'preact';
import '@/components/page-tokens.css';
import '@/components/fact/fact.css';
import '@/components/learn/found.css';
import '@/components/options/styles.css';
import '@/components/card/card.css';
import { App } from './app';
import { openBackend } from './backend';
import { Repair } from './repair';

const root = document.getElementById('root');

async function start(into: HTMLElement) {
  try {
    const backend = await openBackend();
    render(<App backend={backend} />, into);
  } catch (error) {
    render(<Repair reason={error} onRetry={() => start(into)} />, into);
  }
}

if (root) start(root);
