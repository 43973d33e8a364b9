import FACE_FILE from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useExplored, type Explored } from '../app/explored.js';
import { currentDrawing } from '../network/current-drawing.js';
import { currentPalette } from '../network/palette.js';
import { download, textFile } from './download.js';
import { gapsAsCsv, gapsAsJson } from './gap-table.js';
import { noteLines } from './note.js';
import { pngOf } from './png.js';
import { useShownScenario, type ShownScenario } from './shown-scenario.js';
import { fileName, shownWords, stepsInWords } from './shown-words.js';
import { svgOf } from './svg.js';

const ACTIONS = [
  ['link', 'Copy link to this view'],
  ['png', 'Picture of this view (PNG)'],
  ['svg', 'Picture of this view (SVG)'],
  ['csv', 'Table of gaps as CSV'],
  ['json', 'Table of gaps as JSON'],
  ['print', 'Print …'],
] as const;

type Action = (typeof ACTIONS)[number][0];

/** What can be taken away of what is shown. */
export function ShareMenu() {
  const explored = useExplored();
  const scenario = useShownScenario();
  const [said, setSaid] = useState('');
  const act = async (action: Action) => {
    // What is shown meanwhile is still that of the steps before.
    const isEarly = explored.isSimulating && action !== 'link';
    setSaid(isEarly ? TOO_EARLY : await attempt(() => ACTS[action](explored, scenario)));
  };
  return (
    <>
      <MenuTrigger>
        <Button className="button">Take away</Button>
        <Popover className="popover">
          <Menu
            className="choices"
            onAction={(key) => {
              const action = ACTIONS.find(([each]) => each === key)?.[0];
              if (action) void act(action);
            }}
          >
            {ACTIONS.map(([action, name]) => (
              <MenuItem key={action} id={action} className="choice">
                {name}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <span role="status" className="small soft share-said">
        {said}
      </span>
    </>
  );
}

const TOO_EARLY = 'The scenario is still being worked out. Try again in a moment.';
const NO_PICTURE = 'There is no picture to save while the outline is shown. Show the canvas first.';

async function attempt(act: () => string | Promise<string>): Promise<string> {
  try {
    return await act();
  } catch (error) {
    return `Nothing was saved. ${error instanceof Error ? error.message : String(error)}`;
  }
}

type Act = (explored: Explored, scenario: ShownScenario | null) => string | Promise<string>;

const ACTS: Readonly<Record<Action, Act>> = {
  link: async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      return 'Link copied.';
    } catch {
      return 'The browser does not let the page copy. Copy the address from its address bar.';
    }
  },
  png: async (explored, scenario) => {
    const drawing = currentDrawing();
    if (!drawing) return NO_PICTURE;
    const content = await pngOf(drawing, pictureWords(explored, scenario));
    download(`${fileName(explored, scenario)}.png`, content);
    return 'PNG saved.';
  },
  svg: async (explored, scenario) => {
    const drawing = currentDrawing();
    if (!drawing) return NO_PICTURE;
    const content = svgOf(drawing, {
      ...pictureWords(explored, scenario),
      face: await dataAddress(FACE_FILE),
    });
    download(`${fileName(explored, scenario)}.svg`, textFile(content, 'image/svg+xml'));
    return 'SVG saved.';
  },
  csv: (explored, scenario) => {
    download(`${fileName(explored, scenario)}-gaps.csv`, textFile(gapsAsCsv(explored, scenario), 'text/csv'));
    return 'CSV saved.';
  },
  json: (explored, scenario) => {
    const text = gapsAsJson(explored, scenario);
    download(`${fileName(explored, scenario)}-gaps.json`, textFile(text, 'application/json'));
    return 'JSON saved.';
  },
  print: () => {
    window.print();
    return '';
  },
};

function pictureWords(explored: Explored, scenario: ShownScenario | null) {
  const { structure } = explored.stored;
  const words = shownWords(explored, scenario);
  const steps = scenario ? stepsInWords(explored, scenario) : [];
  const { paper, ink } = currentPalette();
  return {
    title: scenario ? `${structure.name}, with ${scenario.words}` : structure.name,
    description: [`${words}.`, ...steps].join(' '),
    note: scenario ? noteLines(`${words}.`) : [],
    paper,
    ink,
  };
}

/** A file of this page as a `data:` address. */
async function dataAddress(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(letters)}`;
}
