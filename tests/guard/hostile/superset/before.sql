create table users (id int primary key); insert into users select generate_series(1, 3);
create table role (id int primary key); insert into role select generate_series(1, 3);
create table grants (user_id int references users, role_id int references role, primary key (user_id, role_id));
insert into grants values (1, 2), (3, 3);
