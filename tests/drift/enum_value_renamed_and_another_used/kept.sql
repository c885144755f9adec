select id, mood::text from learner order by id
-- after
select id, replace(mood::text, 'fine', 'ok') from learner order by id
