alter table person add column phone text;
update person set phone = '?';
