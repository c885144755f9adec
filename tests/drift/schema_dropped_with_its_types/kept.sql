select id from note
