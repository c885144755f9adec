delete from person where name = 'Grace';
