create table invoice (id int primary key, state text);
create table invoice_mail (id int primary key, invoice_id int references invoice, state text);
insert into invoice select n, 'sent' from generate_series(1, 5) n;
insert into invoice_mail select n, n, 'sent' from generate_series(1, 5) n;
