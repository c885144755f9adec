insert into post values (1, 'a', '2024-01-02 03:04:05Z'); insert into old_post values (1, '2024-01-03 03:04:05Z');
