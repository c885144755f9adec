create table learner (id bigint not null, joined date not null) partition by range (joined);
create table learner_2024 (id bigint not null, joined date not null);
create table learner_2025 partition of learner for values from ('2025-01-01') to ('2026-01-01');
