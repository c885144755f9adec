create table elsewhere (id bigint primary key, name text, chatname text);
create foreign table learner_archive (id bigint, name text, chatname text) server me options (table_name 'elsewhere');
delete from learner;
