import { CheckboxGroup, Label, Tag, TagGroup, TagList, Button } from 'react-aria-components';
import type { ChangeKind } from '../../server/scenario/change.js';
import { DESIGNATIONS, DESIGNATION_TITLES } from '../../server/structure/designation.js';
import { LINE_RULES, LINE_TYPES } from '../../server/structure/line-types.js';
import { ROLE_KINDS, type Node } from '../../server/structure/model.js';
import { Choice } from '../app/choice.js';
import { TextInput } from '../app/text-input.js';
import type { Network } from '../structure/network.js';
import { lineNamed, linesFor, type LineEnds, lineTypesFor, nodesFor, officesFor } from './candidates.js';
import { Check, CheckOf } from './check.js';
import { CitationInput, type Citing } from './citation-input.js';
import { FIELDS, type Field } from './fields.js';
import type { FieldValue, FormValues } from './form-values.js';
import { lineOption, nodeOption } from './node-words.js';
import { OptionBox } from './option-box.js';

interface Props {
  readonly field: Field;
  readonly kind: ChangeKind;
  readonly network: Network;
  readonly values: FormValues;
  readonly fault: string | null;
  /** The documents that a citation can begin with. */
  readonly citing: Citing;
  readonly onChange: (value: FieldValue) => void;
}

const KINDS_OF_POST = {
  officer: 'officer',
  member: 'member, a councillor',
  independent: 'independent',
  external: 'external to the council',
};

/** The input for one field of a change. */
export function FieldInput(props: Props) {
  const { field, kind, network, values, fault, citing, onChange } = props;
  const { key, label, hint } = field;
  switch (field.kind) {
    case 'node':
      return (
        <OptionBox
          label={label}
          hint={hint}
          options={withChosen(network, nodesFor(network, kind, key, values), values.text(key)).map(
            nodeOption,
          )}
          none={noneWords(kind, field, values)}
          value={values.text(key)}
          fault={fault}
          onChoose={onChange}
        />
      );
    case 'line':
      return (
        <OptionBox
          label={label}
          options={linesWithChosen(network, values.text(key)).map((line) => lineOption(network, line))}
          none={noneWords(kind, field, values)}
          value={values.text(key)}
          fault={fault}
          onChoose={onChange}
        />
      );
    case 'nodes':
      return <NodesInput {...props} />;
    case 'kind-of-post':
      return (
        <Choice
          label={label}
          value={ROLE_KINDS.find((each) => each === values.text(key)) ?? ''}
          nameOf={(each) => KINDS_OF_POST[each]}
          options={ROLE_KINDS}
          fault={fault}
          onChoose={onChange}
        />
      );
    case 'line-type':
      return <LineTypeInput {...props} />;
    case 'office':
      return (
        <Choice
          label={label}
          value={DESIGNATIONS.find((each) => each === values.text(key)) ?? ''}
          nameOf={(each) => DESIGNATION_TITLES[each]}
          options={DESIGNATIONS.filter(
            (each) => each === values.text(key) || officesFor(network, kind, values).includes(each),
          )}
          fault={fault}
          onChoose={onChange}
        />
      );
    case 'offices':
      return <OfficesInput {...props} />;
    case 'citation':
      return (
        <CitationInput
          label={label}
          hint={hint}
          value={values.text(key)}
          fault={fault}
          {...citing}
          onChange={onChange}
        />
      );
    case 'yes-or-no':
      return <Check label={label} isSelected={values.yes(key)} onChange={onChange} />;
    default:
      return (
        <TextInput
          label={label}
          value={values.text(key)}
          fault={fault}
          onChange={onChange}
          {...(hint !== undefined && { hint })}
        />
      );
  }
}

/** What fits, and what is chosen already: a step that is edited may have done what makes it unfit. */
function withChosen(network: Network, fitting: readonly Node[], id: string): readonly Node[] {
  const chosen = network.nodes.get(id);
  return chosen && !fitting.includes(chosen) ? [chosen, ...fitting] : fitting;
}

function linesWithChosen(network: Network, id: string): readonly LineEnds[] {
  const lines = linesFor(network);
  const chosen = network.lines.has(id) ? null : lineNamed(network, id);
  return chosen ? [chosen, ...lines] : lines;
}

/** What is said where nothing can be chosen. */
function noneWords(kind: ChangeKind, { after = [] }: Field, values: FormValues): string {
  const open = FIELDS[kind].find(({ key }) => after.includes(key) && values.text(key) === '');
  return open ? `Choose “${open.label}” first.` : 'Nothing in this structure fits here.';
}

function LineTypeInput({ field, network, values, fault, onChange }: Props) {
  const from = network.nodes.get(values.text('from'));
  const options = from ? lineTypesFor(from.type) : LINE_TYPES.filter((type) => type !== 'HELD_BY');
  return (
    <Choice
      label={field.label}
      value={options.find((each) => each === values.text(field.key)) ?? ''}
      nameOf={(type) => LINE_RULES[type].words}
      options={options}
      fault={fault}
      onChoose={onChange}
    />
  );
}

function OfficesInput({ field, values, onChange }: Props) {
  return (
    <CheckboxGroup
      className="field offices"
      value={[...values.list(field.key)]}
      onChange={(chosen) => {
        onChange(DESIGNATIONS.filter((each) => chosen.includes(each)));
      }}
    >
      <Label>{field.label}</Label>
      {DESIGNATIONS.map((designation) => (
        <CheckOf key={designation} value={designation} label={DESIGNATION_TITLES[designation]} />
      ))}
    </CheckboxGroup>
  );
}

/** Several nodes: a box that finds the next, and those chosen so far, each with a button that takes it out. */
function NodesInput({ field, kind, network, values, fault, onChange }: Props) {
  const { key, label, hint } = field;
  const chosen = values.list(key);
  const fitting = nodesFor(network, kind, key, values).filter(({ id }) => !chosen.includes(id));
  return (
    <div className="nodes-field">
      <OptionBox
        label={label}
        hint={hint}
        options={fitting.map(nodeOption)}
        none={noneWords(kind, field, values)}
        value=""
        fault={fault}
        clears
        onChoose={(id) => {
          onChange([...chosen, id]);
        }}
      />
      {chosen.length > 0 && (
        <TagGroup
          aria-label={`Chosen: ${label}`}
          onRemove={(removed) => {
            onChange(chosen.filter((id) => !removed.has(id)));
          }}
        >
          <TagList className="tags">
            {chosen.map((id) => (
              <Tag key={id} id={id} className="tag" textValue={network.nodes.get(id)?.name ?? id}>
                {network.nodes.get(id)?.name ?? id}
                <Button slot="remove" className="button plain tag-remove">
                  ×
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
    </div>
  );
}
