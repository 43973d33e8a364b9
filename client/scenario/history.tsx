import { useQuery } from '@tanstack/react-query';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useExplored } from '../app/explored.js';
import { Trouble } from '../app/trouble.js';
import { go } from '../view/use-view.js';
import { scenarioDialog } from './dialogs.js';
import { historyQuery, type Revision } from './history-queries.js';
import { opened } from './opened.js';
import { revisionWords } from './revision-words.js';
import { dateWords } from './time-words.js';

/** Stays open while another revision is read. */
const historyOpen = opened<true>();

/** Every revision of the structure: who made it, when, and what it changed; each can be looked at and gone back to. */
export function History() {
  const isOpen = historyOpen.use() !== null;
  return (
    <Disclosure
      className="history"
      isExpanded={isOpen}
      onExpandedChange={(isExpanded) => {
        if (isExpanded) historyOpen.open(true);
        else historyOpen.close();
      }}
    >
      <Heading level={2} className="subtitle">
        <Button slot="trigger" className="button plain">
          <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> History
        </Button>
      </Heading>
      <DisclosurePanel>{isOpen && <Revisions />}</DisclosurePanel>
    </Disclosure>
  );
}

function Revisions() {
  const { view, stored } = useExplored();
  const { data, error, refetch } = useQuery(historyQuery(stored.structure.id));
  if (error) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (!data) return <p role="status">Reading the history …</p>;
  return (
    <ol className="revisions" reversed>
      {data.map((revision, index) => (
        <RevisionItem
          key={revision.number}
          revision={revision}
          isCurrent={index === 0}
          isShown={(view.revision ?? data[0]?.number) === revision.number}
        />
      ))}
    </ol>
  );
}

interface Props {
  readonly revision: Revision;
  readonly isCurrent: boolean;
  readonly isShown: boolean;
}

function RevisionItem({ revision, isCurrent, isShown }: Props) {
  const { stored } = useExplored();
  const { number, author, at } = revision;
  return (
    <li className="revision" aria-current={isShown || undefined}>
      <span>
        <strong>Revision {number}</strong> by {author}
      </span>
      <span className="small soft">
        {dateWords(at)} · {revisionWords(revision, stored)}
        {isShown && ' · shown'}
      </span>
      <span className="tools">
        {!isShown && (
          <Button
            className="button"
            aria-label={isCurrent ? 'Show it as it is now' : `Show revision ${number} as it stood`}
            onPress={() => {
              go({ revision: isCurrent ? null : number, pair: null });
            }}
          >
            {isCurrent ? 'Show as it is' : 'Show as it stood'}
          </Button>
        )}
        {!isCurrent && (
          <Button
            className="button"
            aria-label={`Revert to revision ${number}`}
            onPress={() => {
              scenarioDialog.open({ kind: 'revert', to: number });
            }}
          >
            Revert to this …
          </Button>
        )}
      </span>
    </li>
  );
}
