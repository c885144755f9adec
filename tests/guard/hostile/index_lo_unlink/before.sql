create table door (id int primary key, photo oid);
insert into door values (1, lo_from_bytea(777001, 'the photo'));
create function tidy(oid) returns int volatile language plpgsql as $$ begin return lo_unlink($1); end $$;
create function key_of(oid) returns int immutable language plpgsql as $$ begin return public.tidy($1); end $$;
