alter type public.address drop attribute zip;
