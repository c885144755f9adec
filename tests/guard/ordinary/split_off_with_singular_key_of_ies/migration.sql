create table company_note (company_id int primary key, note text);
insert into company_note select id, note from companies;
alter table companies drop column note;
