create table log (id int, at date) partition by range (at);
create table log_rest partition of log default;
insert into log values (1, '2026-01-05'), (2, '2026-02-05');
