create table payment (id int primary key, state text, invoice_state text);
insert into payment select n, 'done', 'done' from generate_series(1, 5) n;
