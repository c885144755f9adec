create schema lossless_archive;
create table lossless_archive.line (at date, by text, why text, who text, row jsonb);
insert into lossless_archive.line values ('2024-01-01', 'ada', 'old', 'x', '{"id": 9, "what": "older"}');
create table line (id int primary key, what text);
insert into line values (1, 'x'), (2, 'y'), (3, null);
