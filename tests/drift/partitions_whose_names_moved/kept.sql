select * from visit union all select id, k::text from mark union all select id, 'h' from h order by 1, 2
