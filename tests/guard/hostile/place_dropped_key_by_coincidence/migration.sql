alter table seat drop column id;
