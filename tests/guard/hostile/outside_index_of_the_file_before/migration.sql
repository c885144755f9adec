create table door (id int);
create function lose() returns event_trigger language plpgsql as $$ begin update learner set chatname = null; end $$;
