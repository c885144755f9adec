create table e (land text, n int) partition by list (land);
create table e_eu partition of e for values in (null, 'at', 'de');
create table e_odd partition of e for values in (E'b\\,', 'ü,''', 'it''s', 'a,b');
create table e_grows partition of e for values in ('mx', 'ca', 'us');
create table e_sub partition of e for values in ('y', 'x') partition by list (n);
create table e_sub_1 partition of e_sub for values in (-1, 2, 10);
create table e_sub_rest partition of e_sub default;
