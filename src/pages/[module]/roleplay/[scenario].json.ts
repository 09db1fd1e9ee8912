import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import type { Scenario } from '../../../course/scenario.ts';

export async function getStaticPaths() {
  return (await getCollection('scenarios')).map(({ data: { module, scenario } }) => ({
    params: { module, scenario: scenario.id },
    props: { scenario },
  }));
}

export const GET: APIRoute<{ scenario: Scenario }> = ({ props }) => new Response(JSON.stringify(props.scenario));
