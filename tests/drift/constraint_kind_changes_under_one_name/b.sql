create table a (x int constraint c check (x > 0), y int constraint d unique);
