select id, body from note where id = 1
