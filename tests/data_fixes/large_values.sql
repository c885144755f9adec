create table document (id int primary key, body text, raw bytea);
insert into document select n, repeat(md5(n::text), 5000), decode(repeat('00ff', 50000), 'hex') from generate_series(1, 3) as n;
-- fix: 2 rows, 2 in all
update document set body = body || 'x' where id = 1;
delete from document where id = 2;
