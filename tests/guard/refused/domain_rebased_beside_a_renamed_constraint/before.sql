create domain year as int constraint recent check (value > 2000);
create table cohort (id bigint primary key, year year);
insert into cohort values (1, 2024);
