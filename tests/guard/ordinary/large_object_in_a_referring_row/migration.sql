create table image (id int generated always as identity primary key, doc_id int not null references doc, content bytea);
insert into image (doc_id, content) select id, lo_get(photo) from doc order by id desc;
select lo_unlink(photo) from doc;
