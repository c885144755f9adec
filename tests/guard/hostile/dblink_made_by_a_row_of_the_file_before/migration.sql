insert into task values (1, 'create extension dblink');
