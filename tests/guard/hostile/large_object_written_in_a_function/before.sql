create table picture as select lo_from_bytea(0, 'abc') as loid;
create function tidy() returns void language sql as $$ select lowrite(lo_open(loid, 131072), 'zzz') from picture $$;
