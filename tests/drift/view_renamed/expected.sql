alter view public.old_view rename to new_view;
