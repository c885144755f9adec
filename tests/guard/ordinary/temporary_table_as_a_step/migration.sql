create temporary table step on commit drop as select id, lower(email) as email from person;
alter table person add column email_lower text;
update person set email_lower = step.email from step where step.id = person.id;
