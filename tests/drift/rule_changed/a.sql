create table learner (id bigint, name text);
create table log (id bigint);
create rule r1 as on insert to learner do also insert into log values (new.id);
create rule r2 as on update to learner do instead nothing;
