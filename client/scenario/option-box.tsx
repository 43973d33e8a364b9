import { useState } from 'react';
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { MOST_OFFERED, optionsFound, type Option } from './node-words.js';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly Option[];
  /** What is said when there is no option at all. */
  readonly none: string;
  /** The id of the option chosen; empty when none is. */
  readonly value: string;
  readonly fault?: string | null;
  /** For a list that is chosen one by one: the box is empty again after each. */
  readonly clears?: boolean;
  readonly onChoose: (id: string) => void;
}

/** One of many options, found by typing any of its words. */
export function OptionBox(props: Props) {
  const { label, hint, options, none, value, fault = null, clears = false, onChoose } = props;
  const chosen = options.find(({ id }) => id === value);
  const [words, setWords] = useState(chosen?.name ?? '');
  const [isTyping, setIsTyping] = useState(false);
  // What was chosen last of several: the box closes its list when what it holds becomes something else.
  const [last, setLast] = useState<string | null>(null);
  const shown = isTyping ? words : (chosen?.name ?? (value === '' ? '' : value));
  const found = optionsFound(options, isTyping ? words : '');
  return (
    <ComboBox
      className="field"
      items={found}
      value={clears ? last : value === '' ? null : value}
      inputValue={shown}
      // Who is led here by a fault is to read it, which the list would hide.
      menuTrigger={fault === null ? 'focus' : 'input'}
      allowsEmptyCollection
      isInvalid={fault !== null}
      onInputChange={(text) => {
        setWords(text);
        setIsTyping(text !== (chosen?.name ?? ''));
        if (text !== '') setLast(null);
        if (text === '' && value !== '' && !clears) onChoose('');
      }}
      onChange={(key) => {
        if (key === null) return;
        setIsTyping(false);
        setWords('');
        setLast(String(key));
        onChoose(String(key));
      }}
      onOpenChange={(isOpen) => {
        if (isOpen) setLast(null);
        else setIsTyping(false);
      }}
    >
      <Label>{label}</Label>
      <div className="combo">
        <Input className="input" />
        <Button className="button" aria-label={`Show what fits: ${label}`}>
          ▾
        </Button>
      </div>
      {hint !== undefined && (
        <Text slot="description" className="soft">
          {hint}
        </Text>
      )}
      <FieldError className="fault">{fault}</FieldError>
      <Popover className="popover combo-list">
        <ListBox
          className="choices"
          renderEmptyState={() => (
            <p className="choice soft">{options.length === 0 ? none : 'Nothing is found by these words.'}</p>
          )}
        >
          {(option: Option) => (
            <ListBoxItem className="choice" textValue={option.name}>
              {option.name} <span className="small soft">{option.detail}</span>
            </ListBoxItem>
          )}
        </ListBox>
        {found.length === MOST_OFFERED && (
          <p className="choice soft small">The first {MOST_OFFERED} are shown; more words find the others.</p>
        )}
      </Popover>
    </ComboBox>
  );
}
