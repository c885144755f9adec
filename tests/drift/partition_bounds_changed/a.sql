create table learner (id bigint, joined date) partition by range (joined);
create table learner_1 partition of learner for values from ('2024-01-01') to ('2025-01-01');
create table learner_2 partition of learner for values from ('2025-01-01') to ('2026-01-01');
create table learner_rest partition of learner default;
