drop policy p1 on public.learner;
drop policy p3 on public.learner;
alter policy p2 on public.learner to drift_reader, drift_writer using (((name = CURRENT_USER) OR (id = 1)));
create policy p3 on public.learner as restrictive for update to drift_writer using (true) with check ((id < 10));
create policy p4 on public.learner for delete to public using ((EXISTS ( SELECT
   FROM public.learner l
  WHERE (l.id = learner.id))));
comment on policy p4 on public.learner is 'odd';
