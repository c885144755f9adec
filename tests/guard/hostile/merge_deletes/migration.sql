merge into learner using (values (1)) as v (id) on v.id = learner.id when matched then delete;
