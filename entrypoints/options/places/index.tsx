// Which place the address names.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { useApp } from '../app-context';
import type { Place, Route } from '../route';
import { AnnotationsPlace } from './annotations';
import { AppearancePlace } from './appearance';
import { DataPlace } from './data';
import { EntitiesPlace } from './entities';
import { EntityPlace } from './entity';
import { FactsPlace } from './facts';
import { HistoryPlace } from './history';
import { ReadingPlace } from './reading';
import { SitesPlace } from './sites';
import { SourcesPlace } from './sources';

interface PlacesProps {
  frame: (place: Place, children: ComponentChildren) => ComponentChildren;
}

export function Places({ frame }: PlacesProps) {
  const { route } = useApp();
  useEffect(() => {
    const heading = document.querySelector('main h1')?.textContent;
    document.title = heading ? `${heading} · ${i18n.t('extName')}` : i18n.t('extName');
    document.getElementById('main')?.scrollTo(0, 0);
    // On a low page the page scrolls as a whole.
    scrollTo(0, 0);
  }, [route.place, route.id]);
  return <>{frame(route.place, placeOf(route))}</>;
}

function placeOf({ place, id }: Route): ComponentChildren {
  switch (place) {
    case 'sources':
      return id ? <ReadingPlace key={id} id={id} /> : <SourcesPlace />;
    case 'entities':
      return id ? <EntityPlace key={id} id={id} /> : <EntitiesPlace />;
    case 'facts':
      return <FactsPlace />;
    case 'annotations':
      return <AnnotationsPlace />;
    case 'sites':
      return <SitesPlace />;
    case 'appearance':
      return <AppearancePlace />;
    case 'data':
      return <DataPlace />;
    case 'history':
      return <HistoryPlace />;
  }
}
