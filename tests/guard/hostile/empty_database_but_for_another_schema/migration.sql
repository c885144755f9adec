delete from "Far away".t;
