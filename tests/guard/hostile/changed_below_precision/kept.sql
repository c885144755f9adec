select p from price p order by id;
