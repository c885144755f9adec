create type shell;
create type box2;
create function box2_in(cstring) returns box2 language internal immutable strict as 'textin';
create function box2_out(box2) returns cstring language internal immutable strict as 'textout';
create type box2 (input = box2_in, output = box2_out, like = text, category = 'U');
create table t (b box2);
