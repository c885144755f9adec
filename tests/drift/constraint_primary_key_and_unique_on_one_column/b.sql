create table a (id int, constraint a_pkey primary key (id), constraint a_id_key unique (id));
create table b (id int, constraint b_pkey primary key (id));
alter table b add constraint b_id_key unique (id);
alter table b add constraint b_id_key2 unique (id);
create unique index b_id_index on b (id);
