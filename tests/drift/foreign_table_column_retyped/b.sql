create foreign data wrapper somewhere;
create server far foreign data wrapper somewhere;
create foreign table learner (id int, name boolean, born date, marks int[]) server far;
