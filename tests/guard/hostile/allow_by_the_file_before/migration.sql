-- lossless: allow learner.chatname, later
select 1;
