/* /* */
-- lossless: allow learner.chatname, in a comment
*/
update learner set chatname = null;
