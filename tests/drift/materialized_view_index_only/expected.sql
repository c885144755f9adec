drop index public.m_name;
CREATE UNIQUE INDEX m_id ON public.m USING btree (id);
alter materialized view public.m cluster on m_id;
