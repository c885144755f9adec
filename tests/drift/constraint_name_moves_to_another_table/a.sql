create table a (x int constraint shared check (x > 0), y int constraint shared_key unique);
create table b (x int, y int);
