create collation c2 (provider = icu, locale = 'fr', deterministic = false);
create collation c3 (provider = icu, locale = 'en-u-kn-true');
create table t (x text collate c2, y text collate c3);
create index on t (x);
