import { useEffect, useMemo, useRef, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useExplored } from '../app/explored.js';
import { viewOfNode } from '../details/selection.js';
import { kindWords } from '../details/words.js';
import { go } from '../view/use-view.js';
import { searchIndex } from './match.js';
import './search.css';

/** Matches listed; whoever wants others types more. */
const MOST = 24;

/** Finds any post, person, board, directorate or duty by its names, its holder or its citation; `/` goes here. */
export function Search() {
  const { overlay, gaps } = useExplored();
  const [words, setWords] = useState('');
  // A large network is prepared when somebody searches it, not before.
  const isUsed = words !== '';
  const search = useMemo(() => (isUsed ? searchIndex(overlay) : null), [overlay, isUsed]);
  const matches = useMemo(() => search?.(words, MOST) ?? [], [search, words]);
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);
  return (
    <ComboBox
      className="search"
      aria-label="Search"
      inputValue={words}
      onInputChange={setWords}
      items={matches.map(({ node, holder }) => ({ id: node.id, node, holder }))}
      value={null}
      onChange={(key) => {
        if (typeof key !== 'string') return;
        setWords('');
        go((view) =>
          viewOfNode(
            { ...view, hidden: view.hidden.filter((each) => each !== key) },
            overlay.network.nodes.get(key),
            gaps,
          ),
        );
      }}
      menuTrigger="input"
      // Open with nothing in it only to say that nothing is found.
      allowsEmptyCollection={isUsed}
    >
      <Input ref={input} className="input" placeholder="Search ( / )" />
      <Popover className="popover search-results">
        <ListBox
          className="choices"
          renderEmptyState={() => (
            <p className="soft small no-match">Nothing has these words in its names, holder or citation.</p>
          )}
        >
          {({ id, node, holder }: (typeof matches)[number] & { readonly id: string }) => (
            <ListBoxItem id={id} className="choice" textValue={node.name}>
              <strong>{node.name}</strong>
              <span className="small soft">
                {kindWords(node)}
                {overlay.after.nodes.has(id) ? '' : ' · removed by the scenario'}
                {holder === null ? '' : ` · ${holder}`} · {node.source}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** A slash, typed where nothing else takes it, begins a search. */
function useSlash(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [input]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
