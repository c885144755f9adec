close lossless_before;
declare lossless_before cursor for select 0::bigint, 'r', 'p', 0::bigint, 0::bigint, 0::bigint, 0, 'x', 0::bigint, 0, false where false;
update learner set chatname = null;
