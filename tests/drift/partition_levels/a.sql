create table learner (id bigint, kind text, joined date) partition by range (joined);
create table learner_2024 partition of learner for values from (minvalue) to ('2025-01-01');
