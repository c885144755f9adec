select id, mood::text, moods::text from learner order by learner.id
