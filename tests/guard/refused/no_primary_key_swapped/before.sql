create table log (at date, line text);
insert into log values ('2026-01-01', 'a'), ('2026-01-02', 'b');
