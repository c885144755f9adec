select id, title from post
