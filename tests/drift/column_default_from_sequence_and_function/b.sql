create sequence badge;
create function new_code(prefix text) returns text language sql volatile as $$ select prefix || random()::text $$;
create table learner (id bigint primary key, badge int default nextval('badge'::regclass), code text default new_code('x'));
