import { AccessibilityStatement } from '../accessibility/statement.js';
import { FileDialog } from '../file/file-dialog.js';
import { FileDrop } from '../file/file-drop.js';
import type { ReadAddress } from '../view/address.js';
import { useView } from '../view/use-view.js';
import { Councils } from './councils.js';
import { OpenStructure } from './open-structure.js';

/** The page: the list of councils, or one of them. */
export function App() {
  const { view, faults } = useView();
  return (
    <>
      <Page view={view} faults={faults} />
      <FileDialog />
      <FileDrop />
    </>
  );
}

function Page({ view, faults }: ReadAddress) {
  if (view.page === 'accessibility') return <AccessibilityStatement />;
  if (view.structure === null) return <Councils faults={faults} />;
  return <OpenStructure key={view.structure} view={view} id={view.structure} faults={faults} />;
}
