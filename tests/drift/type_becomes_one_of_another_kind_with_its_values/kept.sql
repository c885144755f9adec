select id, feels::text, felt::text, ever::text, first::text, wears::text from learner order by id
