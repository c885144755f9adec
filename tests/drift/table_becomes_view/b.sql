create table raw (id bigint primary key, name text);
create view learner as select id, name from raw;
