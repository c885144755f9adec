create temporary table mood (word text) on commit drop;
alter table learner alter chatname type mood using row(chatname)::mood;
