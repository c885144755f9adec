select id, mood::text, other::text from learner union all select 0, mood::text, '' from plain order by 1
