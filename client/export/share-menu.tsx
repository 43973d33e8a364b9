import FACE_FILE from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useExplored, type Explored } from '../app/explored.js';
import { currentDrawing } from '../network/current-drawing.js';
import { currentPalette } from '../network/palette.js';
import { download, textFile } from './download.js';
import { gapsAsCsv, gapsAsJson } from './gap-table.js';
import { svgOf } from './svg.js';

const ACTIONS = [
  ['link', 'Copy link to this view'],
  ['png', 'Picture as PNG'],
  ['svg', 'Picture as SVG'],
  ['csv', 'Table of gaps as CSV'],
  ['json', 'Table of gaps as JSON'],
  ['print', 'Print …'],
] as const;

type Action = (typeof ACTIONS)[number][0];

/** What can be taken away of what is shown. */
export function ShareMenu() {
  const explored = useExplored();
  const [said, setSaid] = useState('');
  const act = async (action: Action) => {
    setSaid(await ACTS[action](explored));
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

const ACTS: Readonly<Record<Action, (explored: Explored) => string | Promise<string>>> = {
  link: async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      return 'Link copied.';
    } catch {
      return 'The browser does not let the page copy. Copy the address from its address bar.';
    }
  },
  png: async (explored) => {
    const drawing = currentDrawing();
    if (!drawing) return NO_PICTURE;
    const content = await drawing.png({ output: 'blob-promise', bg: currentPalette().paper, scale: 2 });
    download(`${nameOf(explored)}.png`, content);
    return 'PNG saved.';
  },
  svg: async (explored) => {
    const drawing = currentDrawing();
    if (!drawing) return NO_PICTURE;
    const words = {
      title: explored.stored.structure.name,
      paper: currentPalette().paper,
      face: await dataAddress(FACE_FILE),
    };
    download(`${nameOf(explored)}.svg`, textFile(svgOf(drawing, words), 'image/svg+xml'));
    return 'SVG saved.';
  },
  csv: (explored) => {
    download(`${nameOf(explored)}-gaps.csv`, textFile(gapsAsCsv(explored), 'text/csv'));
    return 'CSV saved.';
  },
  json: (explored) => {
    download(`${nameOf(explored)}-gaps.json`, textFile(gapsAsJson(explored), 'application/json'));
    return 'JSON saved.';
  },
  print: () => {
    window.print();
    return '';
  },
};

const NO_PICTURE = 'There is no picture to save while the outline is shown. Show the canvas first.';

/** A file of this page as a `data:` address. */
async function dataAddress(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(letters)}`;
}

function nameOf({ stored, view }: Explored): string {
  return `${stored.structure.id}-r${stored.revision}-${view.via.toLowerCase()}`;
}
