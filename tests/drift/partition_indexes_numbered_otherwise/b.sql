create table visit (id int, at date, n int) partition by range (at);
create table "Visit of 2024" partition of visit for values from ('2024-01-01') to ('2025-01-01');
create index visit_a on visit (id) where id > 0;
create index visit_z on visit (id);
create table visit_2025 partition of visit for values from ('2025-01-01') to ('2026-01-01');
create index visit_m on visit (id) where id > 1;
