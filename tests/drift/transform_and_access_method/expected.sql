create extension bloom schema public version '1.0';
comment on extension bloom is 'bloom access method - signature file based index';
create access method heap2 type table handler heap_tableam_handler;
comment on access method heap2 is 'as heap';
create table public.u (
    id integer
) using heap2;
CREATE INDEX i ON public.t USING bloom (id);
