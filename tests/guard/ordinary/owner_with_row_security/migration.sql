alter table note add column title text;
update note set title = left(body, 10);
