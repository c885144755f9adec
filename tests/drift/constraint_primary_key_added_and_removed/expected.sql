alter table public.c drop constraint c_key;
alter table public.a add constraint a_key PRIMARY KEY (id);
