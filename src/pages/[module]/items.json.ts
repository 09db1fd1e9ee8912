import type { APIRoute } from 'astro';
import { getItems, getModules } from '../../components/course-data.ts';

export async function getStaticPaths() {
  return (await getModules()).filter(({ itemCount }) => itemCount > 0).map(({ id }) => ({ params: { module: id } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await getItems({ module: params.module ?? '' })));
