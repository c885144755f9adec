alter table users add column slug text;
update users set slug = name where slug is null;
alter table users alter column slug set not null;
