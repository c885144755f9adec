alter table public.note drop constraint note_client_fkey;
drop table crm.visit;
drop table crm.client;
drop type crm.addr;
alter table public.note drop column client;
alter table public.note drop column kind;
drop type crm.kind;
drop schema crm;
