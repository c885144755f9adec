select id, name from country
