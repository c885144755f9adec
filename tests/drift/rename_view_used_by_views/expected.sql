alter view public.one rename to uno;
