select l.id, l.name, l.cohort, t.id, t.name, t.subject from learner l, teacher t
