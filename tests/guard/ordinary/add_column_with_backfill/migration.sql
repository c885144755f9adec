alter table person add column nickname text;
update person set nickname = lower(split_part(full_name, ' ', 1));
alter table person alter nickname set not null;
