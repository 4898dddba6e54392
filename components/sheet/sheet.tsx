// The sheet: what is known about the names on this page, the switch for its site, and a search over everything.
import { i18n } from '#i18n';
import { EntityList } from './entity-list';
import { LearnBar } from './learn-bar';
import type { Learning, LearningActs } from './learn-model';
import { LearnPreview } from './learn-preview';
import type {
  Alarm,
  Known,
  OwnAnnotation,
  SearchResult,
  SheetActs,
  SheetEntity,
  SheetSite,
  Trouble,
} from './model';
import { OwnAnnotations } from './own-annotations';
import { SearchResults } from './search-results';
import { NobodyPanel, TroublePanel } from './trouble';

interface Props {
  site: SheetSite | null;
  /** Null while the page is being looked at. */
  entities: SheetEntity[] | null;
  trouble: Trouble | null;
  known: Known | null;
  alarm: Alarm | null;
  /** The person's own, on this page. */
  annotations: OwnAnnotation[];
  query: string;
  result: SearchResult | null;
  opened: string | null;
  acts: SheetActs;
  learning: Learning;
  learningActs: LearningActs;
}

export function Sheet(props: Props) {
  const { site, alarm, query, result, opened, acts, learning, learningActs } = props;
  return (
    <>
      <header class="top">
        <h1 class="sl-sr">{i18n.t('extName')}</h1>
        <img src="/icon/icon.svg" alt="" width="22" height="22" />
        <input
          type="search"
          class="search"
          value={query}
          placeholder={i18n.t('sheet.search')}
          aria-label={i18n.t('sheet.search')}
          onInput={(event) => acts.search(event.currentTarget.value)}
        />
        <button
          type="button"
          class="icon-button"
          aria-label={i18n.t('sheet.options')}
          title={i18n.t('sheet.options')}
          onClick={() => acts.options()}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d="M2 4.5h7m3 0h2M2 11.5h2m3 0h7M9 2.8v3.4M4 9.8v3.4"
              fill="none"
              stroke="currentColor"
              stroke-width="1.5"
              stroke-linecap="round"
            />
          </svg>
        </button>
      </header>
      {alarm && (
        <p class="alarm" role={alarm === 'lost' ? 'alert' : undefined}>
          {i18n.t(alarm === 'lost' ? 'sheet.lost' : 'sheet.remind')}{' '}
          <button type="button" class="sl-link" onClick={() => acts.options('data')}>
            {i18n.t('sheet.seeTo')}
          </button>
        </p>
      )}
      {site && <SiteRow site={site} acts={acts} />}
      <div class="body">
        {query.trim() ? (
          <SearchResults result={result} opened={opened} acts={acts} />
        ) : learning.shown && learning.job?.state === 'ready' ? (
          <LearnPreview key={learning.job.id} preview={learning.preview} acts={learningActs} />
        ) : (
          <ThisPage {...props} />
        )}
      </div>
      <LearnBar learning={learning} acts={learningActs} />
    </>
  );
}

function SiteRow({ site, acts }: { site: SheetSite; acts: SheetActs }) {
  return (
    <label class="site">
      <span class="site-name" dir="ltr">
        {site.host}
      </span>
      <span class="site-state">
        {i18n.t(site.locked ? 'sheet.sitePrivate' : site.on ? 'sheet.siteOn' : 'sheet.siteOff')}
      </span>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        checked={site.on}
        aria-checked={site.on}
        disabled={site.locked}
        aria-label={i18n.t('sheet.siteSwitch', [site.host])}
        onChange={(event) => acts.switchSite(event.currentTarget.checked)}
      />
    </label>
  );
}

function ThisPage(props: Props) {
  return (
    <>
      <Names {...props} />
      {props.annotations.length > 0 && <OwnAnnotations annotations={props.annotations} acts={props.acts} />}
    </>
  );
}

function Names({ entities, trouble, known, opened, acts }: Props) {
  if (trouble) return <TroublePanel trouble={trouble} acts={acts} />;
  if (!entities)
    return (
      <p class="panel quiet" role="status">
        {i18n.t('sheet.looking')}
      </p>
    );
  if (entities.length === 0) return <NobodyPanel known={known} />;
  return (
    <section aria-labelledby="on-page">
      <h2 class="section" id="on-page">
        {i18n.t('sheet.onPage', entities.length)}
      </h2>
      <EntityList entities={entities} opened={opened} acts={acts} />
    </section>
  );
}
