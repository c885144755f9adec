create table image (id int generated always as identity primary key, content bytea);
insert into image (content) select lo_get(photo) from doc order by id desc;
select lo_unlink(photo) from doc;
