create table ev (id int primary key, payload json);
insert into ev select i, ('{"a":'||i||'}')::json from generate_series(1,20) i;
