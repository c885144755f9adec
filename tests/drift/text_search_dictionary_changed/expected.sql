drop text search dictionary public.d2;
alter text search dictionary public.d1 (stopwords = 'english');
create text search dictionary public.d2 (template = pg_catalog.snowball, language = 'english');
