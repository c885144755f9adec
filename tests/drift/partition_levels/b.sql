create table learner (id bigint, kind text, joined date) partition by range (joined);
create table learner_2024 partition of learner for values from (minvalue) to ('2025-01-01');
create table learner_2025 partition of learner for values from ('2025-01-01') to (maxvalue) partition by list (kind);
create table learner_2025_a partition of learner_2025 for values in ('a') partition by hash (id, (length(kind)));
create table learner_2025_a0 partition of learner_2025_a for values with (modulus 1, remainder 0);
