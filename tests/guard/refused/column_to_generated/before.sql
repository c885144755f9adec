create table p (id int primary key, first text, last text, name text);
insert into p values (1, 'Ada', 'Lovelace', 'Countess Lovelace'), (2, 'Alan', 'Turing', 'Alan Turing');
