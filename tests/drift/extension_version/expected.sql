alter extension pg_trgm update to '1.6';
CREATE INDEX t_x_idx ON public.t USING gin (x public.gin_trgm_ops);
