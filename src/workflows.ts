import { jointProgrammeWorkflow } from './allocations/index.js';
import { meetingWorkflow } from './committee/index.js';
import { noteWorkflow } from './concept-notes/index.js';
import { agreementWorkflow, pledgeWorkflow } from './contributions/index.js';

/** Every workflow of the system under the name of the thing that lives it. */
const WORKFLOWS: readonly { title: string; diagram: string }[] = [
  { title: 'Concept note', diagram: noteWorkflow.diagram() },
  { title: 'Meeting', diagram: meetingWorkflow.diagram() },
  { title: 'Joint programme', diagram: jointProgrammeWorkflow.diagram() },
  { title: 'Pledge', diagram: pledgeWorkflow.diagram() },
  { title: 'Agreement', diagram: agreementWorkflow.diagram() },
];

/** The page of the documentation that shows the workflows; drawn from the tables that the code runs on. */
export function workflowsDocument(): string {
  const sections = WORKFLOWS.map(
    ({ title, diagram }) => `## ${title}\n\n\`\`\`mermaid\n${diagram}\n\`\`\`\n`,
  );
  return `# Workflows\n\nDrawn from the tables in the code by \`npm run workflows\`; do not edit by hand.\n\n${sections.join('\n')}`;
}
