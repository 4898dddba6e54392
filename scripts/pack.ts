// `npm run --silent pack -- [--text] [--url URL] FILE…`: reads articles and prints their packs (docs/PACK.md).
// One file: its pack, indented. Several: one pack a line. Nothing is printed when anything is wrong.
import { parseHTML } from 'linkedom';
import { type Article, ArticleError, articleFromDocument, articleFromText } from '../data/extract/article';
import { MAX_BYTES } from '../data/extract/article-text';
import { decodePage, isPage } from '../data/extract/html/saved';
import { extract } from '../data/extract/index';
import { readInput, runCommand, UsageError } from './command';
import { capDepth } from './depth';

interface Options {
  files: string[];
  text: boolean;
  url: string | null;
}

const USAGE = 'usage: npm run --silent pack -- [--text] [--url URL] FILE… (- is standard input)';

function readOptions(args: readonly string[]): Options {
  const options: Options = { files: [], text: false, url: null };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--text') options.text = true;
    else if (arg === '--url') {
      const url = args[++i];
      if (!url || !URL.canParse(url)) throw new UsageError(`--url needs an address. ${USAGE}`);
      options.url = url;
    } else if (arg.startsWith('--')) throw new UsageError(`unknown option ${arg}. ${USAGE}`);
    else options.files.push(arg);
  }
  if (options.files.length === 0) throw new UsageError(USAGE);
  return options;
}

function articleOf(file: string, { text, url }: Options): Article {
  const bytes = readInput(file);
  try {
    if (text || !isPage(bytes)) return articleFromText(bytes, { url });
    if (bytes.length > MAX_BYTES) throw new ArticleError('too-large');
    const page = parseHTML(decodePage(bytes)).document as unknown as Document;
    capDepth(page);
    return articleFromDocument(page, url);
  } catch (error) {
    if (error instanceof ArticleError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}

await runCommand('pack', async () => {
  const options = readOptions(process.argv.slice(2));
  const packs = [];
  for (const file of options.files) packs.push(await extract(articleOf(file, options)));
  const several = packs.length > 1;
  return packs.map((pack) => `${JSON.stringify(pack, null, several ? 0 : 2)}\n`).join('');
});
