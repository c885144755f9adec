select l.id, c.name, l.level::text, l.born::text, l.note from learner l join cohort c on c.id = l.cohort order by 1
-- after
select l.id, c.name, l.level::text, l.born::text, l.note from learner l join cohort c on c.id = l.cohort_id order by 1
