create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create view knob as select name, setting from pg_settings;
create rule turn as on update to knob do instead update pg_settings set setting = new.setting where name = new.name;
