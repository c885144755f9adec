create table plan (id serial primary key, label text not null, public boolean not null default true);
insert into plan (label) values ('free'), ('team'), ('firm');
update account set active = active;
alter table account drop column active;
