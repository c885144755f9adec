alter type public.size rename to extent;
alter domain public.age rename to years;
alter sequence public.numbers rename to t_numbers;
alter domain public.years rename constraint age_check to years_check;
