truncate n;
create table m (id int primary key);
