create table users (id int primary key, email text);
insert into users values (1, 'Ada@x');
create schema evil;
create function evil.hashtextextended(text, bigint) returns bigint language sql immutable as 'select 0::bigint';
create function evil.current_setting(text) returns text language sql immutable as 'select null::text';
create function evil.quote_ident(name) returns text language sql immutable as $$ select 'evil' $$;
create function evil.format(text, variadic "any") returns text language internal immutable as 'text_format_nv';
