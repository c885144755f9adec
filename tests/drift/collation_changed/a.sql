create collation c1 (locale = 'C');
create collation c2 (provider = icu, locale = 'de');
create table t (x text collate c2, y text);
create index on t (x);
