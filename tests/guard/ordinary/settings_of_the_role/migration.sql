update person set email = email;
alter table person add column x int;
