create table team (name text primary key);
insert into team values ('red'), ('blue');
create function is_team(text) returns boolean language plpgsql as 'begin return exists (select from team where name = $1); end';
create function number_of(text) returns bigint immutable language plpgsql as 'begin return (select count(*) from team where name <= $1); end';
create domain team_name as text check (is_team(value));
create table learner (id int primary key, team text check (is_team(team)), other team_name, born timestamptz check (extract(hour from born) = 0));
create index on learner (number_of(team));
insert into learner values (1, 'red', 'blue', '2001-02-03 00:00'), (2, 'blue', 'red', '2001-02-04 00:00');
-- fix: 3 rows, 3 in all
update learner set team = 'blue', other = 'blue' where id = 1;
delete from learner where id = 2;
insert into learner values (3, 'red', 'red', '2001-02-05 00:00');
