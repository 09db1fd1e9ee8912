import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { drawScenario } from '../../../authoring/scenario-drawing.ts';
import { getModules } from '../../../components/course-data.ts';
import { placeToRead } from '../../../components/place-to-read.ts';
import type { StagedScenario } from '../../../course/staged.ts';

export async function getStaticPaths() {
  const modules = await getModules();
  return (await getCollection('scenarios')).map(({ data: { module, scenario } }) => {
    const references = Object.values(scenario.nodes).flatMap((node) =>
      node.ending === undefined && node.see ? [node.see] : [],
    );
    const places = Object.fromEntries(references.map((see) => [see, placeToRead(see, module, modules)]));
    const staged: StagedScenario = { ...scenario, places, drawing: drawScenario(scenario) };
    return { params: { module, scenario: scenario.id }, props: { staged } };
  });
}

export const GET: APIRoute<{ staged: StagedScenario }> = ({ props }) => new Response(JSON.stringify(props.staged));
