create table parent (id int primary key);
create table child (id int primary key, parent_id int references parent on delete cascade deferrable initially deferred);
create table late (id int);
insert into parent values (1);
insert into child values (1, 1);
create function again() returns trigger language plpgsql as $$ begin set constraints all deferred; delete from child; return null; end $$;
create constraint trigger again after insert on late deferrable initially deferred for each row execute function again();
