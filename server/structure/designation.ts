/** The statutory offices, in the order in which every list of them is given. */
export const DESIGNATIONS = [
  'DCS',
  'LMCS',
  'DASS',
  'DPH',
  'HEAD_OF_PAID_SERVICE',
  'LEADER',
  'CHIEF_FINANCE_OFFICER',
  'MONITORING_OFFICER',
] as const;

export type Designation = (typeof DESIGNATIONS)[number];

/** The office in words, as a report names it. */
export const DESIGNATION_TITLES: Readonly<Record<Designation, string>> = {
  DCS: 'Director of Children’s Services',
  LMCS: 'Lead Member for Children’s Services',
  DASS: 'Director of Adult Social Services',
  DPH: 'Director of Public Health',
  HEAD_OF_PAID_SERVICE: 'Head of Paid Service',
  LEADER: 'Leader of the Council',
  CHIEF_FINANCE_OFFICER: 'Chief Finance Officer',
  MONITORING_OFFICER: 'Monitoring Officer',
};

/** The given designations without repetition, in enum order. */
export function inDesignationOrder(designations: Iterable<Designation>): Designation[] {
  const wanted = new Set(designations);
  return DESIGNATIONS.filter((designation) => wanted.has(designation));
}

/** A designation as sentences have it, such as `Director of Children’s Services (DCS)`. */
export function titleAndCode(designation: Designation): string {
  return `${DESIGNATION_TITLES[designation]} (${designation})`;
}
