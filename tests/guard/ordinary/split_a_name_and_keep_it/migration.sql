alter table person add column first_name text, add column last_name text;
update person set first_name = split_part(full_name, ' ', 1), last_name = split_part(full_name, ' ', 2);
