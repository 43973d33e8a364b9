// Loaded into a measured server before its program: answers its parent, through the channel between the two, what the
// process has taken of the processor and what it holds of memory.
import { measureHeldMemory } from './held-memory.js';
import { processorTime } from './processor-time.js';

process.on('message', (question) => {
  process.send?.(question === 'memory' ? measureHeldMemory() : processorTime());
});
// The channel alone does not keep the process going.
process.channel?.unref();
