import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS } from '../../server/scenario/change.js';
import { changeSentence, changeSentences } from '../../server/scenario/sentence.js';
import { changes } from '../support/changes.js';
import { world } from '../support/world.js';

const council = world({
  roles: {
    director: { name: 'Director of Education' },
    chief: { name: 'Chief Executive' },
    leader: { name: 'Leader' },
  },
  boards: { board: { name: 'Kent Integrated Children’s Services Board' }, panel: { name: 'Panel' } },
  directorates: { people: { name: 'People' }, unit: { name: 'Early Help' } },
  people: { person: { name: 'A. Person' } },
  duties: { places: { name: 'Secure enough school places' } },
});

const managed = { type: 'LINE_MANAGED_BY', from: 'director', to: 'chief' };
const SENTENCES: [unknown, string][] = [
  [{ addRole: { id: 'x', name: 'Deputy', kind: 'officer' } }, 'Add the role Deputy'],
  [{ addPerson: { id: 'x', name: 'B. Person' } }, 'Add the person B. Person'],
  [{ addDirectorate: { id: 'x', name: 'Adults' } }, 'Add the directorate Adults'],
  [{ addBoard: { id: 'x', name: 'New Board' } }, 'Add the board New Board'],
  [{ addDuty: { id: 'x', name: 'Keep a plan' } }, 'Add the duty “Keep a plan”'],
  [{ rename: { id: 'panel', name: 'Forum' } }, 'Rename Panel to Forum'],
  [{ remove: { id: 'board' } }, 'Remove Kent Integrated Children’s Services Board'],
  [{ remove: { id: 'chief', successor: 'leader' } }, 'Remove Chief Executive, with Leader as its successor'],
  [
    { merge: { from: ['director', 'leader'], into: 'chief' } },
    'Merge Director of Education and Leader into Chief Executive',
  ],
  [{ move: { role: 'director', to: 'people' } }, 'Move Director of Education to People'],
  [{ group: { directorate: 'unit', under: 'people' } }, 'Put Early Help under People'],
  [{ addLine: managed }, 'Add a line: Director of Education is line managed by Chief Executive'],
  [{ removeLine: managed }, 'Remove the line: Director of Education is line managed by Chief Executive'],
  [
    { redirect: { ...managed, newTo: 'leader' } },
    'Redirect the line management of Director of Education from Chief Executive to Leader',
  ],
  [
    { assign: { duty: 'places', to: ['director', 'board', 'unit'] } },
    'Assign “Secure enough school places” to Director of Education, Kent Integrated Children’s Services Board and Early Help',
  ],
  [{ assign: { duty: 'places', to: [] } }, 'Leave “Secure enough school places” unassigned'],
  [
    { designate: { role: 'director', designation: 'DCS' } },
    'Designate Director of Education as Director of Children’s Services (DCS)',
  ],
  [
    { undesignate: { role: 'leader', designation: 'LMCS' } },
    'Let Leader no longer be Lead Member for Children’s Services (LMCS)',
  ],
  [{ appoint: { role: 'chief', person: 'person' } }, 'Appoint A. Person to Chief Executive'],
  [{ vacate: { role: 'chief' } }, 'Leave Chief Executive vacant'],
];

describe('the sentence of a change', () => {
  it.each(SENTENCES)('%j', (entry, sentence) => {
    expect(changes(entry).map((change) => changeSentence(change, council))).toEqual([sentence]);
  });

  it('is there for every kind', () => {
    const kinds = changes(...SENTENCES.map(([entry]) => entry)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(CHANGE_KINDS));
  });

  it('quotes an id that is no node’s', () => {
    const [change] = changes({ remove: { id: 'nobody' } });
    expect(change && changeSentence(change, council)).toBe('Remove "nobody"');
  });

  it('knows the names that earlier changes of its list gave', () => {
    const list = changes(
      { addRole: { id: 'deputy', name: 'Deputy', kind: 'officer' } },
      { addDuty: { id: 'plan', name: 'Keep a plan', dischargedBy: ['deputy'] } },
      { rename: { id: 'chief', name: 'Managing Director' } },
      { addLine: { type: 'ACCOUNTABLE_TO', from: 'deputy', to: 'chief' } },
      { assign: { duty: 'plan', to: ['chief'] } },
    );
    expect(changeSentences(list, council)).toEqual([
      'Add the role Deputy',
      'Add the duty “Keep a plan”',
      'Rename Chief Executive to Managing Director',
      'Add a line: Deputy is accountable to Managing Director',
      'Assign “Keep a plan” to Managing Director',
    ]);
  });
});
