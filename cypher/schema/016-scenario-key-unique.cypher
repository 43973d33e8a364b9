// A scenario's id is its own within a structure.
CREATE CONSTRAINT scenario_key IF NOT EXISTS FOR (scenario:Scenario) REQUIRE scenario.key IS UNIQUE
