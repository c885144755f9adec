create table a (id int generated always as identity (sequence name z), constraint k primary key (id));
create table b (id int generated always as identity (sequence name y minvalue 3 start 3), constraint y_key primary key (id));
