create table learner (id int primary key, code text, tags text[], name varchar(50), born timestamp, n numeric, big bigint, b text);
