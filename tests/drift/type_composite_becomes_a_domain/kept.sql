select id, outside::text, all_of::text from box order by id
