alter schema public owner to postgres;
comment on schema public is 'ours';
