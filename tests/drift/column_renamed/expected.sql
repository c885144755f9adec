alter table public.learner rename column chatname to rocketchat_user;
alter table public.learner rename constraint learner_chatname_key to learner_rocketchat_user_key;
