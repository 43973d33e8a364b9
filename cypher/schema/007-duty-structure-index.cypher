// Finds the duties of one structure.
CREATE INDEX duty_structure_index IF NOT EXISTS FOR (duty:Duty) ON (duty.structure)
