alter table city add column country_code text references country (code);
update city set country_code = c.code from country c where c.id = city.country_id;
alter table city rename country_id to old_country_id;
