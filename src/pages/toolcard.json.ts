import type { APIRoute } from 'astro';
import { getCourse } from '../components/course-data.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify((await getCourse()).methods));
