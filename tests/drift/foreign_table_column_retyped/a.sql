create foreign data wrapper somewhere;
create server far foreign data wrapper somewhere;
create foreign table learner (id int, name text, born text collate "C", marks int) server far;
