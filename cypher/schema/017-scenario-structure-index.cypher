// Finds the scenarios of one structure.
CREATE INDEX scenario_structure_index IF NOT EXISTS FOR (scenario:Scenario) ON (scenario.structure)
