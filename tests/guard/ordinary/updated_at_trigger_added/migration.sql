alter table person add column updated_at timestamptz;
create function touch() returns trigger language plpgsql as $$ begin new.updated_at := now(); return new; end $$;
create trigger touch before update on person for each row execute function touch();
update person set full_name = full_name;
