create table log_a (at date, line text);
create table log_b (at date, line text);
insert into log_a values ('2026-01-01', 'a'), ('2026-01-02', 'b');
insert into log_b values ('2026-01-01', 'c');
