alter function public.code() rename to new_code;
