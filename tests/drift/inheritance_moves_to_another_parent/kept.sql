select id, name, since from member order by 1
