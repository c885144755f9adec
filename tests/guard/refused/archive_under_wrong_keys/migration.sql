create table id_numbers (id bigint primary key, id_number text);
insert into id_numbers select 3 - id, id_number from learner where id < 3;
alter table learner drop column id_number;
