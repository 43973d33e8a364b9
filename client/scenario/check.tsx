import { CheckboxButton, CheckboxField, SwitchButton, SwitchField } from 'react-aria-components';

interface Props {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** A box to tick. */
export function Check({ label, isSelected, onChange }: Props) {
  return (
    <CheckboxField isSelected={isSelected} onChange={onChange}>
      <CheckLabel label={label} />
    </CheckboxField>
  );
}

/** A box to tick as one of a group. */
export function CheckOf({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <CheckboxField value={value}>
      <CheckLabel label={label} />
    </CheckboxField>
  );
}

function CheckLabel({ label }: { readonly label: string }) {
  return (
    <CheckboxButton className="check">
      <span className="check-box" aria-hidden="true" />
      {label}
    </CheckboxButton>
  );
}

/** Something that is on or off at once. @param words what stands beside it, when its label is not seen */
export function OnOff({ label, words, isSelected, onChange }: Props & { readonly words?: string }) {
  return (
    <SwitchField aria-label={label} isSelected={isSelected} onChange={onChange}>
      <SwitchButton className="switch">
        <span className="switch-track" aria-hidden="true" />
        {words}
      </SwitchButton>
    </SwitchField>
  );
}
