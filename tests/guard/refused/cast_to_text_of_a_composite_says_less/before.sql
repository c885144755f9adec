create type address as (street text, town text);
create function town(address) returns text language sql immutable as $$ select ($1).town $$;
create cast (address as text) with function town(address);
create table person (id int primary key, home address, homes address[]);
insert into person values (1, row('Main', 'Cape Town'), array[row('Main', 'Cape Town')]::address[]);
