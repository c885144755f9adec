create text search parser par (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype, headline = prsd_headline);
create text search template tem (init = dsimple_init, lexize = dsimple_lexize);
create text search dictionary dic (template = tem);
create text search configuration con (parser = par);
alter text search configuration con add mapping for word with dic;
create table t (x text);
