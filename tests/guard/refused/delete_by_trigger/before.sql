create table a (id int primary key);
create table b (id int primary key, v text);
insert into b values (1, 'x');
create function clean() returns trigger language plpgsql as 'begin delete from b; return new; end';
create trigger clean after insert on a for each row execute function clean();
