alter subscription "News of all" set publication "Q r", p with (refresh = false);
drop subscription gone;
