import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly fault?: string | null;
  readonly onChange: (value: string) => void;
}

/** A line of text that is written. */
export function TextInput({ label, value, hint, fault = null, onChange }: Props) {
  return (
    <TextField
      className="field"
      value={value}
      isInvalid={fault !== null}
      autoComplete="off"
      onChange={onChange}
    >
      <Label>{label}</Label>
      <Input className="input" />
      {hint !== undefined && (
        <Text slot="description" className="soft">
          {hint}
        </Text>
      )}
      <FieldError className="fault">{fault}</FieldError>
    </TextField>
  );
}
