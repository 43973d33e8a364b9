import { useStepsOfNamed } from './at-hand.js';
import { MenuAtPointer } from './change-menu.js';
import { ScenarioDialogs } from './scenario-dialogs.js';
import { StepForm } from './step-form.js';
import { useUndo } from './trail.js';
import './scenario.css';

/** What of a scenario can open over any part of the page. */
export function ScenarioLayer() {
  // Follows the steps wherever they are changed, whether or not the panel is open.
  useUndo();
  useStepsOfNamed();
  return (
    <>
      <MenuAtPointer />
      <StepForm />
      <ScenarioDialogs />
    </>
  );
}
