create table note (id int primary key, owner text, body text);
insert into note values (1, 'a', 'x'), (2, 'b', 'y');
alter table note enable row level security;
create policy own on note using (owner = current_user);
