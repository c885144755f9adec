create table line (order_id int, number int, text text, primary key (order_id, number));
insert into line values (1, 1, 'a'), (1, 2, 'b');
