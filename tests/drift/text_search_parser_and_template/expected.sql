create text search parser public.par (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype, headline = prsd_headline);
create text search template public.tem (init = dsimple_init, lexize = dsimple_lexize);
create text search dictionary public.dic (template = public.tem);
create text search configuration public.con (parser = public.par);
alter text search configuration public.con add mapping for word with public.dic;
