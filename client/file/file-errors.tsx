import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { FaultyLine } from './checked-file.js';
import { errorAdvice, errorCount, errorsAsText } from './error-words.js';

interface Props {
  readonly file: string;
  readonly errors: readonly FaultyLine[];
  readonly isCut: boolean;
}

/** All that is wrong with a file, each by its line and with what stands there. */
export function FileErrors({ file, errors, isCut }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(errorsAsText(file, errors));
      setSaid('Copied.');
    } catch {
      setSaid('The browser does not let the page copy. Select the list and copy it.');
    }
  };
  return (
    <>
      <p role="alert">
        <strong>{errorCount(errors, isCut)}.</strong> {errorAdvice(errors, isCut)}
      </p>
      <ol className="file-errors" aria-label="Errors" tabIndex={0}>
        {errors.map(({ line, column, message, text }) => (
          <li key={`${line}:${column}:${message}`}>
            <span className="small soft">
              Line {line}, column {column}
            </span>
            <span>{message}</span>
            {text.trim() !== '' && <code>{text}</code>}
          </li>
        ))}
      </ol>
      <div className="file-copy">
        <Button className="button" onPress={() => void copy()}>
          Copy all
        </Button>
        <span role="status" className="small soft">
          {said}
        </span>
      </div>
    </>
  );
}
