select * from item join tags on id = tag
