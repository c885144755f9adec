set local timezone = 'Asia/Tokyo';
set local datestyle = 'ISO, DMY';
set local intervalstyle = 'iso_8601';
set local bytea_output = 'escape';
set local extra_float_digits = -5;
update e set v = v;
alter table e add column fresh timestamptz default now();
update e set fresh = at;
