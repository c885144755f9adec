select v.*, n.id from "visit 1.1" v, note n union all select v.*, null from visit_2 v order by 1
