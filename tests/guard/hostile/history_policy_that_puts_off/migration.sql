create table w (id int);
create function lose() returns trigger language plpgsql as 'begin delete from public.learner; return null; end';
create constraint trigger d after insert on w deferrable initially deferred for each row execute function lose();
