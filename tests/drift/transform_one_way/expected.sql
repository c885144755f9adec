create transform for public.ty language sql (from sql with function varchar_support(internal));
