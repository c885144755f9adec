select 1 as U&"a""
-- lossless: allow learner.chatname, in a name
";
update learner set chatname = null;
