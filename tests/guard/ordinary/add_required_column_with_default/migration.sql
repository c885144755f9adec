alter table person add column active boolean not null default true;
