select id, replace(mood::text, 'ok', 'fine') from person order by id
