create table detail (t_id int primary key references t, data json not null);
insert into detail select id, json_build_object('name', name, 'born', born, 'paid', paid, 'ok', ok) from t;
alter table t drop column name, drop column born, drop column paid, drop column ok;
