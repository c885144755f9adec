create type b2;
create function b2_in(cstring) returns b2 language internal immutable strict as 'int4in';
create function b2_out(b2) returns cstring language internal immutable strict as 'int4out';
create type b2 (input = b2_in, output = b2_out, internallength = 4, passedbyvalue, alignment = int4, default = '7', category = 'N');
