create table e (land text, n int) partition by list (land);
create table e_eu partition of e for values in ('de', 'at', null);
create table e_odd partition of e for values in ('a,b', 'it''s', 'ü,''', E'b\\,');
create table e_grows partition of e for values in ('us', 'ca');
create table e_sub partition of e for values in ('x', 'y') partition by list (n);
create table e_sub_1 partition of e_sub for values in (10, 2, -1);
create table e_sub_rest partition of e_sub default;
