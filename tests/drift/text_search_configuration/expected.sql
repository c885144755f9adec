create text search dictionary public.plain (template = pg_catalog.simple, stopwords = 'english');
create text search dictionary public.snow (template = pg_catalog.snowball, language = 'german', stopwords = 'german');
alter text search configuration public.c1 drop mapping for email;
alter text search configuration public.c1 alter mapping for asciiword with public.plain, simple;
alter text search configuration public.c1 alter mapping for word with public.plain, simple;
create text search configuration public.c3 (parser = pg_catalog."default");
alter text search configuration public.c3 add mapping for word with public.snow;
drop text search configuration public.c2;
