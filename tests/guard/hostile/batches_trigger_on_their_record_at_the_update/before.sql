create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create schema lossless_archive;
create table lossless_archive.lossless_batches (file text, relation oid, batch int, key text, upto text, ends text, statement int, ways text,
    at timestamp with time zone default clock_timestamp(), primary key (file, relation, batch));
create function lose() returns trigger language plpgsql as $$ begin update learner set chatname = null; return null; end $$;
create trigger lose after update on lossless_archive.lossless_batches for each row execute function lose();
