select id, mood::text, moods::text from learner order by id
-- after
select id, replace(replace(mood::text, 'fine', 'C 25'), '1.5', 'it''s "ok"'), replace(moods::text, 'fine', '"C 25"') from learner order by id
