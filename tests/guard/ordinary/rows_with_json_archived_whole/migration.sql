create table ev_archive (id int primary key, doc jsonb); insert into ev_archive select id, to_jsonb(ev) from ev; drop table ev;
