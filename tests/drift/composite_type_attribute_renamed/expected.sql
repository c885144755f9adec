alter type public.size rename attribute w to width;
