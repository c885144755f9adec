create table ev_archive (id int primary key, doc jsonb); insert into ev_archive select id, jsonb_build_object('code', code || '-changed', 'price', price + 0.004) from ev; drop table ev;
