alter type mood rename to old_mood;
create type mood as enum ('glad', 'sad');
alter table learner alter v type mood using case v when 'sad' then 'glad'::mood else 'sad' end;
drop type old_mood;
