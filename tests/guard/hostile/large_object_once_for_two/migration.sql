create table blob (data bytea primary key);
insert into blob select distinct lo_get(loid) from picture;
select lo_unlink(loid) from picture;
alter table picture drop column loid;
