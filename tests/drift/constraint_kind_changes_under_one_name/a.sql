create table a (x int constraint c unique, y int constraint d check (y > 0));
