import type { StructureId } from '../ids.js';

/** A structure file to begin from: complete, valid, with a comment on each part, and offices instead of people. */
export function initialFile(id: StructureId): string {
  return `# Who answers for what in one council. Check it with: answerable check <this file>
# Every line points upward, to who answers for it. Delete what you do not need: each list may be left out.

format: 1
structure:
  id: "${id}"
  name: Structure to begin from
  council: Name of the council
  date: 2026-04               # YYYY, YYYY-MM or YYYY-MM-DD

# The documents that everything below cites: a key, then optionally a space and where in that document.
sources:
  constitution: { title: Constitution of the council, date: 2026-04 }
  protocol: { title: Accountability protocol }              # url: https://… is optional

# A division, delivery unit or service is a directorate that is part of another.
directorates:
  - { id: people, name: People Directorate, ledBy: executive-director-people, source: constitution part 2 }
  - { id: education, name: Education Service, partOf: people, ledBy: head-of-education, source: constitution part 2 }

boards:
  - id: improvement-board
    name: Children’s Improvement Board
    alsoKnownAs: [Improvement Board]                        # former or short names, which search finds
    chairedBy: cabinet-member-children
    assures: [executive-director-people]                    # gives proactive assurance to
    source: protocol ¶6

# Posts. kind is officer, member (a councillor), independent or external.
# designations are the statutory offices that a post carries: DCS, LMCS, DASS, DPH, HEAD_OF_PAID_SERVICE, LEADER,
# CHIEF_FINANCE_OFFICER, MONITORING_OFFICER.
roles:
  - id: chief-executive
    name: Chief Executive
    kind: officer
    designations: [HEAD_OF_PAID_SERVICE]
    accountableTo: [leader]
    source: constitution part 1
  - id: executive-director-people
    name: Executive Director, People
    kind: officer
    designations: [DCS, DASS]
    sitsIn: people
    lineManagedBy: [{ to: chief-executive, source: protocol ¶5, note: monthly meeting }]
    memberOf: [improvement-board]
    source: protocol ¶2
  - id: head-of-education
    name: Head of Education
    kind: officer
    vacant: true                # nobody holds it; or heldBy: and the id of somebody under people; or neither
    sitsIn: education
    lineManagedBy: [executive-director-people]
    source: constitution part 2
  - id: leader
    name: Leader of the Council
    kind: member
    designations: [LEADER]
    source: constitution part 1
  - id: cabinet-member-children
    name: Cabinet Member for Children
    kind: member
    designations: [LMCS]
    accountableTo: [leader]
    source: protocol ¶3

# people:
#   - { id: an-id, name: The name, source: protocol ¶2 }

# What the law, or the council itself, makes somebody responsible for.
duties:
  - id: school-places
    name: Secure enough school places
    function: education         # a free word to group duties by
    mustReach: [DCS, LMCS]      # who must answer for it: this is the default, and [] is nobody
    dischargedBy: [head-of-education, cabinet-member-children]
    source: protocol ¶10(c)
  - id: adult-safeguarding
    name: Safeguard adults at risk
    function: adult-social-care
    mustReach: [DASS]
    dischargedBy: [people]
    source: constitution part 2
`;
}
