create table learner (id bigint, name text);
create table log (id bigint);
create rule r1 as on insert to learner where new.id > 5 do also insert into log values (new.id);
create rule r3 as on delete to learner do instead (insert into log values (old.id); insert into log values (1));
comment on rule r3 on learner is 'kept';
alter table learner disable rule r1;
