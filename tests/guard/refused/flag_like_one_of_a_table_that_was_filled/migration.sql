update profile set note = 'b' where note is null;
alter table users drop column active;
