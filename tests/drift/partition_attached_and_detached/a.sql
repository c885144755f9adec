create table learner (id bigint not null, joined date not null) partition by range (joined);
create table learner_2024 partition of learner for values from ('2024-01-01') to ('2025-01-01');
create table learner_2025 (id bigint not null, joined date not null);
