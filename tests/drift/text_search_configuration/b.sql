create text search dictionary plain (template = simple, stopwords = english);
create text search dictionary snow (template = snowball, language = german, stopwords = 'german');
create text search configuration c1 (copy = simple);
alter text search configuration c1 alter mapping for asciiword, word with plain, simple;
alter text search configuration c1 drop mapping for email;
create text search configuration c3 (parser = default);
alter text search configuration c3 add mapping for word with snow;
create table t (x text);
create index i on t using gin (to_tsvector('public.c1', x));
