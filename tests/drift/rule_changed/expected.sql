drop rule r2 on public.learner;
drop rule r1 on public.learner;
CREATE RULE r1 AS
    ON INSERT TO public.learner
   WHERE (new.id > 5) DO  INSERT INTO public.log (id)
  VALUES (new.id);
alter table public.learner disable rule r1;
CREATE RULE r3 AS
    ON DELETE TO public.learner DO INSTEAD ( INSERT INTO public.log (id)
  VALUES (old.id);
 INSERT INTO public.log (id)
  VALUES (1);
);
comment on rule r3 on public.learner is 'kept';
