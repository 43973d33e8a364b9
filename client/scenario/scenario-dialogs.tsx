import { useQuery } from '@tanstack/react-query';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useExplored } from '../app/explored.js';
import { revisionQuery } from '../structure/queries.js';
import { AdoptDialog } from './adopt-dialog.js';
import { DeleteDialog } from './delete-dialog.js';
import { scenarioDialog, type ScenarioDialog } from './dialogs.js';
import { RevertDialog } from './revert-dialog.js';
import { SaveDialog } from './save-dialog.js';

/** The dialog about scenarios and revisions that is open. */
export function ScenarioDialogs() {
  const dialog = scenarioDialog.use();
  return (
    <ModalOverlay
      className="veil"
      isOpen={dialog !== null}
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) scenarioDialog.close();
      }}
    >
      <Modal className="dialog step-dialog">
        <Dialog>{dialog && <Content dialog={dialog} />}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Content({ dialog }: { readonly dialog: ScenarioDialog }) {
  const { stored } = useExplored();
  const { data: current } = useQuery(revisionQuery(stored.structure.id));
  switch (dialog.kind) {
    case 'save':
      return <SaveDialog about={dialog.about} thenAdopt={dialog.thenAdopt} />;
    case 'adopt':
      return <AdoptDialog />;
    case 'delete':
      return <DeleteDialog scenario={dialog.scenario} />;
    case 'revert':
      return <RevertDialog to={dialog.to} current={current ?? stored.revision} />;
  }
}
