create table learner (
    id bigint primary key,
    chatname text default 'x',
    github text,
    unique (chatname, github),
    check (chatname <> github)
);
create index on learner (lower(chatname));
create view chatty as select id, chatname from learner;
create view chatty_count as select count(chatname) from chatty;
create statistics learner_statistics on chatname, github from learner;
alter table learner enable row level security;
create policy mine on learner using (chatname = current_user);
create function greet() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger greeting after update of chatname on learner for each row execute function greet();
