import type { ReactNode } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { openFile } from './file-dialogs.js';

interface Props {
  readonly children: ReactNode;
}

/** Asks for a structure file from the disk. */
export function OpenFileButton({ children }: Props) {
  return (
    <FileTrigger
      acceptedFileTypes={['.yaml', '.yml', '.json']}
      onSelect={(files) => {
        const file = files?.[0];
        if (file) openFile(file);
      }}
    >
      <Button className="button">{children}</Button>
    </FileTrigger>
  );
}
