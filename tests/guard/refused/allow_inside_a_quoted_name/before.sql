create table learner (id bigint primary key, first_name text not null, chatname text, id_number text);
insert into learner values (1, 'Ada', 'ada', '0001015009087'), (2, 'Grace', 'Grace', '9912310042083'), (3, 'Linus', null, null);
