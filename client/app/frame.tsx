import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Details } from '../details/details.js';
import { DutiesPanel } from '../duties/duties-panel.js';
import { PrintPage } from '../export/print-page.js';
import { CoverageBar } from '../gaps/coverage-bar.js';
import { GapPanel } from '../gaps/gap-panel.js';
import { Outline } from '../outline/outline.js';
import { ShowsChoice } from '../outline/shows-choice.js';
import { SkipLink } from '../outline/skip-link.js';
import { ScenarioLayer } from '../scenario/scenario-layer.js';
import { WhatIfPanel } from '../scenario/what-if-panel.js';
import { go } from '../view/use-view.js';
import { PANELS, type Panel, type View } from '../view/view.js';
import { useExplored } from './explored.js';
import { FootLinks } from './foot.js';
import { Later } from './later.js';
import { LinkFaults } from './link-faults.js';
import { SidePanel } from './side-panel.js';
import { StandingWords } from './standing.js';
import { TopBar } from './top-bar.js';
import '../network/network.css';
import './frame.css';

// The library that draws is large, and read while the rest of the page comes up.
const NetworkView = lazy(async () => {
  const { NetworkView } = await import('../network/network-view.js');
  return { default: NetworkView };
});

const PANEL_NAMES: Readonly<Record<Panel, string>> = { gaps: 'Gaps', duties: 'Duties', 'what-if': 'What if' };

interface Props {
  readonly faults: readonly string[];
  readonly isAway: boolean;
  /** The revision that the structure is at; null while that is not known. */
  readonly latest: number | null;
}

/** The open structure: the bar above, the lists on the left, the picture, and what is selected on the right. */
export function Frame({ faults, isAway, latest }: Props) {
  const { view, isSimulating } = useExplored();
  const [sheet, setSheet] = useSheet(view);
  return (
    <div className="frame" data-sheet={sheet ?? undefined}>
      <SkipLink />
      <TopBar />
      <CoverageBar />
      <div className="notices">
        <LinkFaults faults={faults} />
        {isAway && (
          <div className="notice" role="status">
            The server does not answer. What you see and your steps are kept; the page goes on when it is
            back.
          </div>
        )}
        <ScenarioTrouble isAway={isAway} />
        <OtherRevision latest={latest} />
      </div>
      <div className="work" aria-busy={isSimulating}>
        <SidePanel
          side="left"
          label="Lists"
          isOpen={sheet === 'left'}
          onClose={() => {
            setSheet(null);
          }}
        >
          <Tabs
            className="panel-tabs"
            selectedKey={view.panel}
            onSelectionChange={(key) => {
              const panel = PANELS.find((each) => each === key);
              if (panel) go({ panel });
            }}
          >
            <TabList aria-label="Lists" className="tab-list">
              {PANELS.map((panel) => (
                <Tab key={panel} id={panel} className="tab">
                  {PANEL_NAMES[panel]}
                </Tab>
              ))}
            </TabList>
            <TabPanel id="gaps" className="panel">
              <Later>
                <StandingWords />
                <GapPanel />
              </Later>
            </TabPanel>
            <TabPanel id="duties" className="panel">
              <StandingWords />
              <DutiesPanel />
            </TabPanel>
            <TabPanel id="what-if" className="panel">
              <WhatIfPanel />
            </TabPanel>
          </Tabs>
        </SidePanel>
        <main className="middle" id="network">
          <div className="middle-bar">
            <ShowsChoice />
          </div>
          <Later>
            {view.shows === 'canvas' ? (
              <Suspense>
                <NetworkView />
              </Suspense>
            ) : (
              <Outline />
            )}
          </Later>
        </main>
        <SidePanel
          side="right"
          label="What is selected"
          isOpen={sheet === 'right'}
          onClose={() => {
            setSheet(null);
          }}
        >
          <div className="panel">
            <Later>
              <StandingWords />
              <Details />
            </Later>
            <FootLinks />
          </div>
        </SidePanel>
      </div>
      <nav className="sheet-buttons" aria-label="Panels">
        <Button
          className="button"
          aria-expanded={sheet === 'left'}
          onPress={() => {
            setSheet(sheet === 'left' ? null : 'left');
          }}
        >
          Lists
        </Button>
        <Button
          className="button"
          aria-expanded={sheet === 'right'}
          onPress={() => {
            setSheet(sheet === 'right' ? null : 'right');
          }}
        >
          Details
        </Button>
      </nav>
      <ScenarioLayer />
      <PrintPage />
    </div>
  );
}

/** Which sheet is open on a narrow page. The lists make way for what was chosen in them, which they would cover. */
function useSheet({ selected, pair }: View) {
  const [sheet, setSheet] = useState<'left' | 'right' | null>(null);
  const chosen = JSON.stringify([selected, pair]);
  const [before, setBefore] = useState(chosen);
  if (chosen !== before) {
    setBefore(chosen);
    if (sheet === 'left') setSheet(null);
  }
  return [sheet, setSheet] as const;
}

/** Says that figures are not of the steps beside them, where those could not be worked out. */
function ScenarioTrouble({ isAway }: { readonly isAway: boolean }) {
  const { simulationFault, simulation } = useExplored();
  const queries = useQueryClient();
  if (!simulationFault || simulation) return null;
  return (
    <div className="notice" role="alert">
      The scenario could not be worked out: {simulationFault.message} All figures are of the structure as it
      is stored.{' '}
      {!isAway && (
        <Button
          className="button"
          onPress={() => void queries.refetchQueries({ predicate: ({ state }) => state.status === 'error' })}
        >
          Try again
        </Button>
      )}
    </div>
  );
}

/** Says that there is another revision than the one shown. */
function OtherRevision({ latest }: { readonly latest: number | null }) {
  const { view, stored } = useExplored();
  if (latest === null || latest === stored.revision) return null;
  return (
    <div className="notice" role="status">
      {view.revision === null
        ? `There is a new revision, ${latest}. What you see is revision ${stored.revision}, as it was when you came.`
        : `This is revision ${stored.revision} of ${latest}: what the structure was, not what it is.`}{' '}
      <Button
        className="button"
        onPress={() => {
          // What was asked for as the latest is read again; an earlier one only names another.
          if (view.revision === null) window.location.reload();
          else go({ revision: null });
        }}
      >
        Show revision {latest}
      </Button>
    </div>
  );
}
