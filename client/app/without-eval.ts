import { z } from 'zod';

// Imported before any schema is made: the policy of the server lets nothing be compiled from text.
z.config({ jitless: true });
