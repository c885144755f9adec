alter table learner alter v type bytea using sha256(v::bytea);
