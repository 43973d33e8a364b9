import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { DESIGNATION_TITLES } from '../../server/structure/designation.js';
import { dateWords } from '../../server/structure/dates.js';
import { useExplored } from '../app/explored.js';
import { listGaps } from '../gaps/gap-list.js';
import { summarySentence } from '../gaps/sentences.js';
import { useWays } from '../gaps/use-ways.js';
import { currentDrawing } from '../network/current-drawing.js';
import { currentPalette } from '../network/palette.js';
import { stylesheet } from '../network/stylesheet.js';
import { citedBy } from '../scenario/documents.js';
import { endsSentence } from './ends-sentence.js';
import { PrintSources } from './print-sources.js';
import { linesOfWays, PrintWay } from './print-way.js';
import { useShownScenario } from './shown-scenario.js';
import { shownWords, stepsInWords } from './shown-words.js';
import './print.css';

/** What a printer is given in the place of the page: the picture and the gaps on A4, with their sources at the end. */
export function PrintPage() {
  const printed = usePrinting();
  return printed && <Paper picture={printed.picture} />;
}

interface Printed {
  /** Null when the outline is shown. */
  readonly picture: string | null;
}

function Paper({ picture }: Printed) {
  const { view, stored, overlay, gaps, coverage } = useExplored();
  const { structure } = stored;
  const scenario = useShownScenario();
  const listed = listGaps(overlay.network, gaps, { ...view, group: 'none' }).flatMap((group) => group.gaps);
  const steps = scenario?.steps.map(({ change }) => change) ?? [];
  const { pair } = view;
  const { ways } = useWays(pair);
  const lines = (ways ? linesOfWays(ways) : []).flatMap((id) => overlay.network.lines.get(id) ?? []);
  const citations = [
    ...[...listed.map(({ duty }) => duty), ...lines].map(({ source }) => source),
    ...steps.flatMap(citedBy),
  ];
  return (
    <section className="print" aria-hidden="true">
      <h1>{structure.name}</h1>
      <p>
        {structure.council}, as at {dateWords(structure.date)}: {shownWords({ stored, view }, scenario)}.{' '}
        {summarySentence(coverage, view)}
      </p>
      {scenario && (
        <ul>
          {stepsInWords({ stored }, scenario).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      <ul className="print-coverage">
        {coverage.map(({ designation, covered, required }) => (
          <li key={designation}>
            {DESIGNATION_TITLES[designation]}: {covered} of {required}
          </li>
        ))}
      </ul>
      {picture !== null && <img src={picture} alt="" />}
      {pair && ways && <PrintWay pair={pair} ways={ways} />}
      <table>
        <thead>
          <tr>
            <th>Duty</th>
            <th>Office</th>
            <th>Where the line ends</th>
            <th>Citation</th>
          </tr>
        </thead>
        <tbody>
          {listed.map(({ gap, duty }) => (
            <tr key={`${duty.id}:${gap.designation}`}>
              <td>{duty.name}</td>
              <td>{gap.designation}</td>
              <td>{endsSentence(overlay.network, gap)}</td>
              <td>{duty.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <PrintSources citations={citations} />
    </section>
  );
}

/** The picture in the colours of the light theme, whichever the page has: paper is white. */
function onPaper(drawing: Core): string {
  const { dataset } = document.documentElement;
  const theme = dataset['theme'];
  dataset['theme'] = 'light';
  drawing.style(stylesheet(currentPalette()));
  const picture = drawing.png({ full: false, scale: 2, bg: '#ffffff' });
  dataset['theme'] = theme;
  drawing.style(stylesheet(currentPalette()));
  return picture;
}

/** The picture as it is when printing begins; null while nobody prints. */
function usePrinting(): Printed | null {
  const [printed, setPrinted] = useState<Printed | null>(null);
  useEffect(() => {
    const begin = () => {
      const drawing = currentDrawing();
      const picture = drawing ? onPaper(drawing) : null;
      // The browser takes the page as it is when this returns.
      flushSync(() => {
        setPrinted({ picture });
      });
    };
    const end = () => {
      setPrinted(null);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printed;
}
