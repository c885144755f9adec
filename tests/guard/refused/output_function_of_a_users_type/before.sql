create type secret;
create function secret_in(cstring) returns secret language internal immutable strict as 'int4in';
create function secret_out(secret) returns cstring language internal immutable strict as 'int4out';
create type secret (input = secret_in, output = secret_out, like = int4);
create table vault (id int primary key, key secret[]);
insert into vault values (1, '{42}');
