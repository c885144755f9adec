create foreign data wrapper nowhere;
create server elsewhere foreign data wrapper nowhere;
create foreign table far (id int, name text, note text) server elsewhere;
