// The options page: mounts its components and wires them to the background.
import { render } from 'preact';

render(<p>Sidelight</p>, document.getElementById('root') as HTMLElement);
