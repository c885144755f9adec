insert into lossless_archive.line select current_date, current_user, 'gone', 'y', to_jsonb(line) from line;
drop table line;
