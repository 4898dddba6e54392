// Runs the add-on linter on the package for Firefox, which was built before: no errors, no warnings but those listed.
import { spawnSync } from 'node:child_process';
import { root } from './setup.mjs';

/** Preact can set innerHTML for a property that Sidelight never uses (dangerouslySetInnerHTML): once in the card, once in the pages. */
const EXPECTED = ['UNSAFE_VAR_ASSIGNMENT card.js', 'UNSAFE_VAR_ASSIGNMENT chunks/messaging.js'];

const { stdout } = spawnSync(
  'npx',
  ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'],
  {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  },
);
const { errors, warnings } = JSON.parse(stdout);
// A bundle's name carries a hash that says nothing.
const name = ({ code, file }) => `${code} ${file?.replace(/-[\w-]{8}\.js$/, '.js')}`;
const unexpected = [...errors, ...warnings.filter((warning) => !EXPECTED.includes(name(warning)))];
const gone = EXPECTED.filter((expected) => !warnings.some((warning) => name(warning) === expected));
for (const finding of unexpected) console.log(name(finding), finding.message, finding.line ?? '');
for (const finding of gone) console.log(`expected but not found any more: ${finding}`);
process.exit(unexpected.length + gone.length === 0 ? 0 : 1);
