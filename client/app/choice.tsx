import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';

interface Props<Option extends string> {
  readonly label: string;
  /** Empty when nothing is chosen yet. */
  readonly value: Option | '';
  readonly nameOf: (option: Option) => string;
  readonly options: readonly Option[];
  readonly fault?: string | null;
  readonly onChoose: (option: Option) => void;
}

/** One of a few options, by a button that opens the list of them. */
export function Choice<Option extends string>(props: Props<Option>) {
  const { label, value, nameOf, options, fault = null, onChoose } = props;
  return (
    <Select
      className="field choice-field"
      value={value === '' ? null : value}
      isInvalid={fault !== null}
      placeholder="Choose"
      onChange={(key) => {
        const chosen = options.find((option) => option === key);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      <Label>{label}</Label>
      <Button className="button">
        <SelectValue />
        <span aria-hidden="true">▾</span>
      </Button>
      <FieldError className="fault">{fault}</FieldError>
      <Popover className="popover">
        <ListBox className="choices">
          {options.map((option) => (
            <ListBoxItem key={option} id={option} className="choice" textValue={nameOf(option)}>
              {nameOf(option)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
