import { useEffect, useState } from 'react';
import { useExplored } from './explored.js';

/** How long, in milliseconds, figures may be of before without a word: mostly the answer is there sooner. */
const AT_ONCE = 300;

/** Says whose figures stand here when they are not those of the scenario at hand. */
export function StandingWords() {
  const { isSimulating, simulation, simulationFault } = useExplored();
  const isLate = useLate(isSimulating);
  if (isLate) {
    const meanwhile = simulation ? 'as it was before the last change' : 'as it is stored';
    return (
      <p className="small soft standing">
        Working out what the scenario does … Until then, this is {meanwhile}.
      </p>
    );
  }
  if (!simulationFault || simulation) return null;
  return <p className="small soft standing">As it is stored: the scenario could not be worked out.</p>;
}

function useLate(isOn: boolean): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(() => {
      setIsLate(true);
    }, AT_ONCE);
    return () => {
      clearTimeout(timer);
      setIsLate(false);
    };
  }, [isOn]);
  return isOn && isLate;
}
