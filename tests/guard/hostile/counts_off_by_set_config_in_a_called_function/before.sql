create table learner (id bigint primary key, name text not null, chatname text);
insert into learner values (1, 'Ada', 'ada'), (2, 'Grace', 'Grace'), (3, 'Linus', null);
create function quietly() returns void language plpgsql as $$
begin
    perform set_config('tr' || 'ack_counts', 'off', true);
    update learner set chatname = null;
    perform set_config('tr' || 'ack_counts', 'on', true);
end $$;
