create type secret;
create function secret_in(cstring) returns secret immutable strict language internal as 'int4in';
create function secret_out(secret) returns cstring immutable strict language internal as 'boolout';
create type secret (input = secret_in, output = secret_out, internallength = 4, passedbyvalue, alignment = int4);
create table learner (id int primary key, secret secret);
insert into learner values (1, '1');
