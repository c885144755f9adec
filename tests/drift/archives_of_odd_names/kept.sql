select id from "order, of .things"
