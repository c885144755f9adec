set standard_conforming_strings = off;
select 'a\'
-- lossless: allow learner.chatname, in a string
';
update learner set chatname = null;
