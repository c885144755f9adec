create table public.n (
    p integer
);
do $_$ begin execute (select pg_catalog.string_agg(pg_catalog.format('alter table public."P %%s $$" disable trigger %I', tgname), '; ') from pg_catalog.pg_trigger
    where tgrelid = 'public."P %s $$"'::regclass and tgconstraint = (select oid from pg_catalog.pg_constraint
        where conrelid = 'public."c ""d"'::regclass and conname = 'c_p ''x')); end $_$;
do $$ begin execute (select pg_catalog.string_agg(pg_catalog.format('alter table public."c ""d" disable trigger %I', tgname), '; ') from pg_catalog.pg_trigger
    where tgrelid = 'public."c ""d"'::regclass and tgconstraint = (select oid from pg_catalog.pg_constraint
        where conrelid = 'public."c ""d"'::regclass and conname = 'c_p ''x')); end $$;
do $_$ begin execute (select pg_catalog.string_agg(pg_catalog.format('alter table public."P %%s $$" disable trigger %I', tgname), '; ') from pg_catalog.pg_trigger
    where tgrelid = 'public."P %s $$"'::regclass and tgconstraint = (select oid from pg_catalog.pg_constraint
        where conrelid = 'public."c ""d"'::regclass and conname = 'q')); end $_$;
do $$ begin execute (select pg_catalog.string_agg(pg_catalog.format('alter table public."c ""d" disable trigger %I', tgname), '; ') from pg_catalog.pg_trigger
    where tgrelid = 'public."c ""d"'::regclass and tgconstraint = (select oid from pg_catalog.pg_constraint
        where conrelid = 'public."c ""d"'::regclass and conname = 'q')); end $$;
alter table public.n add constraint n_p FOREIGN KEY (p) REFERENCES public."P %s $$"(id);
do $_$ begin execute (select pg_catalog.string_agg(pg_catalog.format('alter table public."P %%s $$" disable trigger %I', tgname), '; ') from pg_catalog.pg_trigger
    where tgrelid = 'public."P %s $$"'::regclass and tgconstraint = (select oid from pg_catalog.pg_constraint
        where conrelid = 'public.n'::regclass and conname = 'n_p')); end $_$;
