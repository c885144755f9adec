select * from "visit 1.1", note
