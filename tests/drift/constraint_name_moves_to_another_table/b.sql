create table a (x int, y int);
create table b (x int constraint shared check (x > 0), y int constraint shared_key unique);
