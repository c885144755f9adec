create table phone (contact_id int references contact, number text);
insert into phone select id, home_phone from contact union all select id, work_phone from contact;
alter table contact drop column home_phone, drop column work_phone;
