create table price (id int primary key, amount numeric(10,2), rating int, code varchar(5), at timestamp(0));
insert into price values (1, 10.00, 2, 'abcde', '2024-01-01 10:00:00'), (2, 7.50, 4, 'fghij', '2024-01-02 10:00:00');
