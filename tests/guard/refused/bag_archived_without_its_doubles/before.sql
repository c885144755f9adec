create table reading ("at Place" text, degrees numeric, note text);
insert into reading values ('a', 1.50, 'x'), ('a', 1.50, 'x'), ('b', null, 'y'), ('b', 2, null);
