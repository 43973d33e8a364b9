import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Stage } from './checked-file.js';
import { fileDialog } from './file-dialogs.js';
import { FileErrors } from './file-errors.js';
import { Preview } from './file-preview.js';
import { OpenFileButton } from './open-file-button.js';
import { StoreForm } from './store-form.js';
import { useCheckedFile } from './use-checked-file.js';
import './file.css';

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  reading: 'Reading and checking the file …',
  following: 'No errors. Following the lines of every duty …',
};

/** A file on its way from the disk into the store: checked, then shown, then stored. */
export function FileDialog() {
  const chosen = fileDialog.use();
  return (
    <ModalOverlay
      className="veil"
      isOpen={chosen !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) fileDialog.close();
      }}
    >
      <Modal className="dialog file-dialog">
        <Dialog>{chosen && <FileAtHand key={chosen.number} file={chosen.file} />}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function FileAtHand({ file }: { readonly file: File }) {
  const found = useCheckedFile(file);
  return (
    <div className="file">
      <Heading slot="title">{file.name}</Heading>
      {found.state === 'checking' && (
        <p role="status">
          <progress aria-label="Checking the file" /> {STAGE_WORDS[found.stage]}
        </p>
      )}
      {found.state === 'unusable' && (
        <p className="notice" role="alert">
          {found.message}
        </p>
      )}
      {found.state === 'faulty' && <FileErrors file={file.name} errors={found.errors} isCut={found.isCut} />}
      {found.state === 'fine' && (
        <>
          <Preview preview={found.preview} />
          <StoreForm preview={found.preview} bytes={found.bytes} format={found.format} />
        </>
      )}
      {found.state !== 'fine' && (
        <div className="dialog-buttons">
          {found.state !== 'checking' && <OpenFileButton>Open another file</OpenFileButton>}
          <Button slot="close" className="button">
            {found.state === 'checking' ? 'Cancel' : 'Close'}
          </Button>
        </div>
      )}
    </div>
  );
}
