merge into learner using (values (1, 'countess')) as v (id, name) on learner.id = v.id
 when matched then update set chatname = v.name;
